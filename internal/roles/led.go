package roles

import (
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

// tagLed gives the roles of the paragraph of sentence n, which a dash opens, if the one before
// it leads to it: its words up to the next dash that opens a sentence.
func (d *story) tagLed(tg *Roles, n int) {
	b := &d.page.Blocks[d.prose.Sentences[n].Block]
	if !prose.AfterDash(d.Text, b.Body+1) || !d.Toks[b.Body+1].Capitalised() || d.Toks[b.Last-1].Kind != token.Stop || d.hasRole(tg, b.Body, b.Last) {
		return
	}
	f, ok := d.ledFrame(prose.Pair{Open: b.Body, Close: b.Last - 1, Speech: true}, n)
	switch {
	case !ok:
		return
	case tg.Tags[f.cue] == TagNone && (tg.Tags[f.source] == TagNone || tg.Tags[f.source] == TagBeginSource):
		tg.Set(f.cue, f.cueEnd, Cue)
		tg.Set(f.source, f.sourceEnd, Source)
	case tg.Tags[f.cue].Role() != Cue || d.Lang.Acts(d.Word(f.cue))&lang.ActUnsaid != 0:
		return // "Lee wants to open the bridge in May:"
	}
	end := d.prose.Sentences[n].Last
	for n++; end < b.Last && !prose.AfterDash(d.Text, end+1); n++ {
		end = d.prose.Sentences[n].Last
	}
	for d.Toks[end-1].Kind == token.Stop {
		end--
	}
	tg.Set(b.Body+1, end, Content)
}
