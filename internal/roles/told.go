package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/pos"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// Somebody is told something: "Lee told the court he was sorry". Where no "that" parts
// them, what is reported begins with the second noun phrase behind the cue.

// tells completes reports of which the tagger saw the source and the cue, in front of one
// who hears what is said, but nothing of what that is.
func (d *story) tells(t *Roles, s *prose.Sentence) {
	d.behindRelative(t, s)
	d.saysThat(t, s)
	d.twoSources(t, s)
	for i := s.First + 1; i < s.Last; i++ {
		if t.Tags[i].Role() != Cue || t.Tags[i-1].Role() != Source {
			continue
		}
		i = skipTags(t.Tags, i, s.Last, Cue)
		if next := skipTags(t.Tags, i, s.Last, None); next < s.Last && t.Tags[next].Role() == Content {
			continue
		}
		if first, last := d.toldClause(t, i, s.Last); first < last {
			t.show(first, last, Content)
		}
	}
}

// twoSources tags what is reported where the tagger took its subject for another source of the cue
// between the two: "Officials said Ann Lee, head of the bank, will decide".
func (d *story) twoSources(t *Roles, s *prose.Sentence) {
	for i := s.First + 1; i+1 < s.Last; i++ {
		if t.Tags[i] != TagBeginCue || t.Tags[i-1].Role() != Source || !d.sayingVerb(t, i) || d.Lang.Acts(d.Word(i))&lang.ActStatement == 0 {
			continue
		}
		cue := skipTags(t.Tags, i, s.Last, Cue)
		end := skipTags(t.Tags, cue, s.Last, Source)
		verb := end
		for verb < s.Last && (d.Toks[verb].Kind == token.Comma || t.Parts[verb] == pos.Adverb) {
			verb++
		}
		if end == cue || verb == s.Last || !t.Parts[verb].Finite() || t.Tags[verb].Role() == Cue || t.anyOf(s.First, i, Content) || d.prose.In[cue] != 0 || d.speechIn(s.First, s.Last) {
			continue
		}
		if d.Toks[i-1].Kind == token.Comma && d.Toks[end].Kind == token.Comma && !d.inserted(s.First, i-1) {
			continue // "The bridge, said the mayor, is old"
		}
		last := skipTags(t.Tags, end, s.Last, None)
		if last < s.Last && t.Tags[last].Role() == Content {
			last = skipTags(t.Tags, last, s.Last, Content)
		}
		for last > end && d.Toks[last-1].Kind == token.Stop {
			last--
		}
		t.show(cue, last, Content)
		return
	}
}

// behindRelative tags the source and the cue of a sentence whose subject has a relative
// clause in commas, where the tagger saw at most what that reports: "A man, who asked not
// to be named, told the court he was sorry".
func (d *story) behindRelative(t *Roles, s *prose.Sentence) {
	i := s.First
	for i < s.Last && d.Toks[i].Kind == token.Word && t.Tags[i].Role() == None {
		i++
	}
	if i == s.First || i-s.First > maxNoun || i+1 >= s.Last || d.Toks[i].Kind != token.Comma || !d.Toks[i+1].Is(lang.Relative) || d.isFinite(t, s.First, i) || !d.saysWho(s.First, i) {
		return
	}
	for k := i + 2; k < s.Last; k++ {
		if d.prose.In[k] != 0 {
			return
		}
		if d.Toks[k].Kind != token.Comma || !d.isFinite(t, i, k) {
			continue
		}
		if k+1 < s.Last && d.sayingVerb(t, k+1) && (t.Tags[k+1].Role() != Cue || t.Tags[k-1].Role() != Source) {
			t.show(s.First, k+1, Source)
			t.show(k+1, k+2, Cue)
			if first, last := d.toldClause(t, k+2, s.Last); first < last {
				t.show(k+2, first, None)
				t.show(first, last, Content)
			}
		}
		return
	}
}

// toldClause returns the clause behind the hearer that token i begins, before last and the
// next cue: none if the cue before token i wants no hearer.
func (d *story) toldClause(t *Roles, i, last int) (first, end int) {
	const told = lang.ActMoved | lang.ActStatement
	if i >= last || d.Lang.Acts(d.Word(i-1))&told != told || d.Toks[i].Kind != token.Word || d.Toks[i].Is(lang.Preposition) {
		return i, i
	}
	last = d.beforeReport(t, i, last)
	for end = i; end < last; end++ {
		if d.prose.In[end] != 0 {
			return i, i
		}
	}
	for end > i && (d.Toks[end-1].Kind == token.Stop || d.Toks[end-1].Kind == token.Comma || d.Toks[end-1].Is(lang.AndWord)) {
		end--
	}
	for first = i + 1; first < end && !d.opensSecond(first); {
		first++
	}
	if first >= end || d.isFinite(t, i, first) || !d.isFinite(t, first, end) {
		return i, i
	}
	return first, end
}

// opensSecond reports whether a noun phrase or a clause opens at token i that is no part
// of the noun phrase before it.
func (d *story) opensSecond(i int) bool {
	const joining = lang.Preposition | lang.OfWord | lang.AndWord | lang.Determiner | lang.NumberWord | lang.Title | lang.PossessiveMark
	tok, before := &d.Toks[i], &d.Toks[i-1]
	if before.Is(joining) || before.Kind != token.Word {
		return false
	}
	if m := d.ents.MentionAt(i); m != nil && m.First == i && !before.Capitalised() && before.Shape == token.Lower && !before.Is(lang.RoleNoun) {
		return true
	}
	return tok.Is(lang.Definite|lang.Determiner|lang.Pronoun|lang.Complementizer) && !tok.Is(lang.Relative)
}

// doubtful is the margin up to which the tagger is not sure of a cue.
const doubtful = 16

// saysThat tags "The paper states that the road is closed" where the tagger saw nothing,
// or doubts it: rare words that put something into words report it where "that" and a
// clause follow.
func (d *story) saysThat(t *Roles, s *prose.Sentence) {
	for i := s.First + 2; i+2 < s.Last; i++ {
		cue := i - 1
		if !d.statesThat(i) || t.Parts[i] != pos.Preposition && t.Parts[i] != pos.Question || !t.Parts[cue].Finite() || d.prose.In[i] != 0 {
			continue
		}
		source := cue
		for source > s.First && d.inNoun(t, source-1) {
			source--
		}
		if source == cue || t.anyOf(s.First, cue, Cue) || t.Tags[cue].Role() == Cue && t.Margins[cue] > doubtful || !d.saysWho(source, cue) {
			continue
		}
		last := i
		for last < s.Last && (t.Tags[last].Role() == None || t.Tags[last].Role() == Content) && d.prose.In[last] == 0 && d.Toks[last].Kind != token.Stop {
			last++
		}
		if !d.isFinite(t, i, last) || last < s.Last && d.Toks[last].Kind != token.Stop {
			continue
		}
		t.show(source, cue, Source)
		t.show(cue, i, Cue)
		t.show(i, last, Content)
		return
	}
}

// inNoun reports whether token i may be part of a noun phrase.
func (d *story) inNoun(t *Roles, i int) bool {
	switch t.Parts[i] {
	case pos.Noun, pos.Plural, pos.Name, pos.Number, pos.Adjective, pos.Determiner, pos.Possessive, pos.PossessiveMark, pos.Pronoun:
		return true
	}
	return false
}
