package roles

import (
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// Paragraphs that a colon leads to, at the end of the one before, as papers set what somebody
// says on a line of its own:
//
//	About her first winter there the pilot says:
//	– I did not plan to stay.

// ledFrame finds the frame of a quotation in sentence n whose paragraph the one before it leads
// to with a colon, if that says whose words it is.
func (d *story) ledFrame(p prose.Pair, n int) (frame, bool) {
	if n == 0 || p.Open == 0 || d.Word(p.Open-1) != ":" {
		return frame{}, false
	}
	own, before := &d.prose.Sentences[n], &d.prose.Sentences[n-1]
	if p.Open != d.page.Blocks[own.Block].First || before.Block+1 != own.Block || !d.page.Blocks[before.Block].Prose() {
		return frame{}, false
	}
	f, ok := d.frameBefore(p, before.First)
	if !ok || f.source >= f.sourceEnd {
		return frame{}, false
	}
	named := d.Toks[f.source].Capitalised() && d.Lang.Has&lang.CapitalNouns == 0
	return f, named || d.maySpeak(f.source, f.sourceEnd)
}

// tagLed gives the roles of the paragraph of sentence n, if the one before it leads to it: its
// words up to the next dash that opens a sentence behind the dash that opens it, else all of it.
func (d *story) tagLed(tg *Roles, n int) {
	b := &d.page.Blocks[d.prose.Sentences[n].Block]
	first, last := b.Body, b.Last
	dash := prose.AfterDash(d.Text, first+1)
	if dash {
		first++
	}
	if !d.Toks[first].Capitalised() || d.Toks[last-1].Kind != token.Stop || dash && d.hasRole(tg, first, last) {
		return
	}
	f, ok := d.ledFrame(prose.Pair{Open: b.Body, Close: last - 1, Speech: true}, n)
	if !ok || !dash && (d.parted(first) || !d.setsOff(tg, f, first, last)) {
		return
	}
	switch {
	case tg.Tags[f.cue] == TagNone && (tg.Tags[f.source] == TagNone || tg.Tags[f.source] == TagBeginSource):
		tg.Set(f.cue, f.cueEnd, Cue)
		tg.Set(f.source, f.sourceEnd, Source)
	case tg.Tags[f.cue].Role() != Cue || d.Lang.Acts(d.Word(f.cue))&lang.ActUnsaid != 0:
		return // "Lee wants to open the bridge in May:"
	}
	if dash {
		last = d.prose.Sentences[n].Last
		for n++; last < b.Last && !prose.AfterDash(d.Text, last+1); n++ {
			last = d.prose.Sentences[n].Last
		}
	}
	for d.Toks[last-1].Kind == token.Stop {
		last--
	}
	tg.Set(first, last, Content)
}

// parted reports whether more than one empty line stands before token i: what the colon before it
// led to has been taken out.
func (d *story) parted(i int) bool {
	const lines = 2
	return strings.Count(d.Raw[d.Toks[i-1].End:d.Toks[i].Start], "\n") > lines
}

// setsOff reports whether the frame f leads to the tokens [first, last) of a paragraph without a mark
// of speech, which its layout alone sets off: a verb says that somebody said something, and nobody
// but whoever that is reports anything there. Papers whose nouns have capitals set no speech so;
// what a colon leads to there is told by them.
func (d *story) setsOff(tg *Roles, f frame, first, last int) bool {
	if d.Lang.Has&lang.CapitalNouns != 0 || !d.maySpeak(f.source, f.sourceEnd) || d.speechIn(first, last) {
		return false
	}
	says := d.reports(f.cue) && d.Toks[f.cue].Value&lang.NoClause == 0 && d.Lang.Acts(d.Word(f.cue))&lang.ActKinds&^lang.ActStatement == 0
	return says && (!d.hasRole(tg, first, last) || d.Any(first, last, lang.FirstPerson))
}
