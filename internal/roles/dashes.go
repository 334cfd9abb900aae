package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// Dash speech: "– The bridge is safe. We checked it – said Ann Lee. – It opens in
// May. The mayor nodded." In a paragraph that a dash opens somebody speaks up to the
// frame, and again behind every dash that opens a sentence.

// tagDashes makes content of the sentences without a role that are part of a
// paragraph of speech with a frame.
func tagDashes(d *story, tg *Roles) {
	spoke := false // somebody, in the paragraph before, which a dash opened
	for n := 0; n < len(d.prose.Sentences); {
		block := d.prose.Sentences[n].Block
		last := n
		for last < len(d.prose.Sentences) && d.prose.Sentences[last].Block == block {
			last++
		}
		b := &d.page.Blocks[block]
		if b.Kind == layout.KindHeadline {
			d.tagHeadline(tg, b.Body, b.Last)
		}
		if b.Prose() {
			d.tagLed(tg, n)
		}
		opens := b.Prose() && prose.AfterDash(d.Text, b.Body+1)
		switch {
		case opens && spoke && d.byArticles() && !d.hasRole(tg, b.Body, b.Last) && d.Word(b.Last-1) == ".": // and speaks on
			tg.Set(b.Body+1, b.Last-1, Content)
		case b.Kind != layout.KindHeadline:
			spoke = opens && d.hasFrame(tg, b.Body, b.Last)
		}
		if b.Prose() && d.hasFrame(tg, b.Body, b.Last) {
			if opens {
				d.tagSpeech(tg, d.prose.Sentences[n:last], b.Body)
			} else {
				d.tagTurns(tg, d.prose.Sentences[n:last])
			}
		}
		n = last
	}
}

// tagHeadline makes content of a headline [i, last) that a dash opens: somebody's words,
// "– We shall build it".
func (d *story) tagHeadline(tg *Roles, i, last int) {
	for last > i && (d.Toks[last-1].Kind == token.Other || d.Word(last-1) == ".") {
		last--
	}
	if i+2 < last && prose.AfterDash(d.Text, i+1) && d.Toks[i+1].Capitalised() && !d.hasRole(tg, i, last) {
		tg.Set(i+1, last, Content)
	}
}

// maxTurn bounds the sentences that somebody says behind a dash within a paragraph.
const maxTurn = 8

// tagTurns gives the roles of what is said behind a dash within a paragraph, up to its frame
// some sentences later: "They met in Dell. – The talks were hard. Not all is clear – said Lee."
func (d *story) tagTurns(tg *Roles, sentences []prose.Sentence) {
	for n := 1; n < len(sentences); n++ {
		from := sentences[n].First + 1
		if !prose.AfterDash(d.Text, from) || tg.Tags[from] != TagNone || d.hasFrame(tg, from, sentences[n].Last) {
			continue
		}
		for _, s := range sentences[n+1 : min(len(sentences), n+maxTurn)] {
			if tg.Tags[s.First] == TagBeginContent && d.hasFrame(tg, s.First, s.Last) {
				if end := skipTags(tg.Tags, s.First, s.Last, Content); d.dashBehind(end, s.Last) || d.Lang.Has&lang.VerbSecond != 0 && end < s.Last && d.Toks[end].Kind == token.Comma {
					tg.Set(from, end, Content)
				}
				break
			}
			if prose.AfterDash(d.Text, s.First+1) || d.hasRole(tg, s.First, s.Last) {
				break
			}
		}
	}
}

// dashBehind reports whether a dash at token i, perhaps behind a comma or the mark that ends
// a sentence, parts what is said from its frame.
func (d *story) dashBehind(i, last int) bool {
	for i < last && (d.Toks[i].Kind == token.Comma || d.Toks[i].Kind == token.Stop) {
		i++
	}
	return i < last && d.spacedDash(i)
}

// hasRole reports whether one of the tokens [i, last) has a role.
func (d *story) hasRole(tg *Roles, i, last int) bool {
	for ; i < last; i++ {
		if tg.Tags[i] != TagNone {
			return true
		}
	}
	return false
}

// hasFrame reports whether one of the tokens [i, last) is a cue.
func (d *story) hasFrame(tg *Roles, i, last int) bool { return hasCue(tg.Tags[i:last]) }

// tagSpeech gives the roles of the sentences of a paragraph that begins at token body.
func (d *story) tagSpeech(tg *Roles, sentences []prose.Sentence, body int) {
	from, speaks := -1, true // where a stretch of speech began
	for _, s := range sentences {
		if s.Last <= body {
			continue
		}
		first := max(s.First, body)
		if opens := prose.AfterDash(d.Text, first+1); opens {
			first++
			speaks, from = true, -1
		}
		cue := -1
		for i := first; i < s.Last; i++ {
			if tg.Tags[i].Role() == Cue {
				cue = i
				break
			}
		}
		switch {
		case !speaks:
		case cue >= 0 && tg.Tags[first] == TagBeginContent:
			if from >= 0 { // what is said in this sentence goes on with what was said before
				end := first
				for end < s.Last && tg.Tags[end].Role() == Content {
					end++
				}
				tg.Set(from, end, Content)
			}
			speaks, from = false, -1
		case cue >= 0 || tg.Tags[first] != TagNone:
			speaks, from = false, -1
		default:
			if from < 0 {
				from = first
			}
			end := s.Last
			for end > first && d.Toks[end-1].Kind == token.Stop {
				end--
			}
			tg.Set(from, end, Content)
		}
	}
}
