package cast

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/quotes"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// Who says what somebody says of himself: "Die Feuerwehr hat nach eigenen Angaben die Halle
// geräumt" names as source only that the words are the subject's own.

// own is a source that is somebody's own words.
type own struct {
	source text.Span
	who    coref.ID // 0 if that is not clear
	by     coref.Evidence
}

// ownWords tells who says quote q whose source at token first is "own", and reports whether that is
// clear: the subject of what is said, or whoever said so in the quote before with the same source.
func (r *Reader) ownWords(q *quotes.Quote, first int) bool {
	if r.own.source == q.Source {
		q.Speaker, q.By = r.own.who, r.own.by
		return q.Speaker != 0
	}
	from, last, cue := r.At(q.Content[0].Start), r.At(q.Content[0].End), r.At(q.Cue.Start)
	if cue > 0 && r.Toks[cue-1].Is(lang.Definite|lang.Determiner) {
		return false // "der nach eigenen Angaben beste Koch"
	}
	if from > first {
		from++ // "Nach eigenen Angaben hat die Firma"
	} else if r.Toks[from].Is(lang.Adjunct | lang.Preposition) { // "Zuvor hatte die Firma nach eigenen Angaben"
		for from < last && !r.Toks[from].Is(lang.Auxiliary) {
			from++
		}
		from++
	}
	r.own.source, r.own.who, r.own.by = q.Source, 0, coref.ByNothing
	if end := r.subjectEnd(from, last); end > from {
		if r.own.who, r.own.by = r.ents.Speaker(from, end); r.own.who == 0 {
			if r.latest = r.describe(from, end, true); r.latest >= 0 {
				r.own.who, r.own.by = r.id(r.latest), coref.ByDescription
			}
		}
	}
	q.Speaker, q.By = r.own.who, r.own.by
	return q.Speaker != 0
}

// subjectEnd returns the end of the subject that begins at token i: of a name, or of the first noun
// for somebody. It is i if there is none, or another one joins it.
func (r *Reader) subjectEnd(i, last int) int {
	for k := i; k < min(last, i+maxBefore); k++ {
		t := &r.Toks[k]
		end := k + 1
		if m := r.ents.MentionAt(k); m != nil && m.First == k {
			end = m.Last
		} else if noun := r.Lang.Has&lang.CapitalNouns != 0 && t.Shape != token.Lower && !t.Is(lang.Determiner|lang.Definite|lang.Possessive) || t.Is(speaking) && !t.Is(lang.Determiner); !noun {
			if t.Kind != token.Word || t.Is(lang.Auxiliary|lang.Cue|lang.Adjunct|lang.Preposition|lang.Pronoun) && !t.Is(lang.Definite|lang.Possessive) || k == i && t.Value&lang.Oblique != 0 || k > i && t.Is(lang.Definite|lang.Determiner) {
				return i
			}
			continue
		}
		if end < last && r.Toks[end].Is(lang.AndWord) {
			return i
		}
		if end < last && r.Lang.Has&lang.CapitalNouns != 0 && r.Toks[end].Capitalised() { // "Israels Armee"
			continue
		}
		return end
	}
	return i
}
