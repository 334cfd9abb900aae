package roles

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// asReported reads "As the police said on Monday, the road is closed", "The road,
// as the police said, is closed".
func (d *story) asReported(first, last int) (s statement, ok bool) {
	for k := first; k < last; k++ {
		if d.prose.In[k] != 0 || k > first && !d.parts(k-1) {
			continue
		}
		i := d.LabelOf(lang.LabelAs, k, last)
		if i == k {
			continue
		}
		end := d.clauseEnd(i, min(last, i+maxFrame))
		for end < last && d.Toks[end].Kind == token.Comma && !d.Any(i, end, lang.Cue) && d.ents.MentionAt(end-1) != nil && end-i < maxFrame {
			end = d.clauseEnd(end+1, min(last, i+2*maxFrame)) // "as Ann Lee, the mayor, said"
		}
		if end < last && !d.parts(end) || k == first && end == last {
			continue
		}
		for c := i; c < end; c++ {
			t := &d.Toks[c]
			if d.namesOnly(c) {
				return s, false // "wie er genannt wird"
			}
			if !t.Is(lang.Cue) || t.Value&onlyBehind != 0 || t.Capitalised() || !d.entire(c) && !d.otherBefore(c) || c+1 < end && d.infinitive1(c+1) { // "після того, як уряд погодився дати"
				continue
			}
			s.cue, s.cueEnd = c, c+1
			if s.source, s.sourceEnd = d.subjectBefore(i, c); s.source >= s.sourceEnd {
				if d.Toks[i-1].Is(lang.Relative) && (t.Value&lang.Participle == 0 || d.Toks[i].Is(lang.Auxiliary)) {
					break // "kommunen, som krever svar"
				}
				s.source, s.sourceEnd = d.sourceBehind(c+1, end)
			}
			if t.Value&lang.Impersonal != 0 {
				s.source, s.sourceEnd = d.document(i, c, end)
			}
			if s.source < c && d.byArticles() && !d.maySpeak(s.source, s.sourceEnd) {
				continue // "las tesis según las cuales el genoma decide todo"
			}
			if d.Any(s.source, s.sourceEnd, lang.Outlet) {
				return s, false // that recalls what was reported before
			}
			if s.source < s.sourceEnd || t.Value&lang.Impersonal != 0 || c == i {
				if k == first {
					end = d.pastAfterthought(end, last)
				} else if inner, ok := d.reportBefore(first, k, end, last); ok {
					return inner, true
				}
				return d.aside(s, first, last, k, end)
			}
		}
	}
	return s, false
}

// reportBefore reads the report that stands in [first, k), before "as" and whoever says the same,
// which goes on up to token end: "The police said that the road is closed, as the mayor tells in
// a letter", "The police said, as the mayor tells, that". It is the first one's.
func (d *story) reportBefore(first, k, end, last int) (s statement, ok bool) {
	if !d.byArticles() || d.Toks[k-1].Kind != token.Comma {
		return s, false
	}
	if end == last {
		if s, ok = d.that(first, k-1); ok && s.source < s.sourceEnd && d.maySpeak(s.source, s.sourceEnd) && d.Lang.Acts(d.Word(s.cue))&lang.ActKinds&^lang.ActStatement == 0 {
			return s, true
		}
		return s, false
	}
	c := k - 2
	if c < first || end+leastClause >= last || !d.reports(c) || d.Toks[end].Kind != token.Comma || !d.Toks[end+1].Is(lang.Complementizer) {
		return s, false
	}
	s = statement{frame: frame{cue: c, cueEnd: c + 1}}
	if s, ok = d.withSource(s, first, end+1); !ok {
		return s, false
	}
	s.contents[0] = text.Span{Start: end + 1, End: last}
	d.divide(&s)
	return s, true
}

// perBefore finds the frame of a quotation at token last right behind "according to" and
// its source: "It stands, according to the director, for «the modern age»".
func (d *story) perBefore(first, last int) (frame, bool) {
	for k := max(first, last-maxFrame); k < last; k++ {
		if d.Toks[k].Begins&lang.BeginsLabel == 0 {
			continue
		}
		if f, ok := d.perOwnBefore(k, last); ok {
			return f, true
		}
		end := d.LabelOf(lang.LabelPer, k, last)
		if end == k {
			continue
		}
		from, to := d.nounPhrase(end, last)
		comma := from
		for comma < to && d.Toks[comma].Kind != token.Comma {
			comma++
		}
		apposed := comma == to || d.Any(comma, to, lang.RoleNoun|lang.Title) // unlike "according to Lee, the balance"
		if from == end && (to == last || d.relativeEnd(to, last) == last) && apposed && d.saysWho(from, to) {
			return frame{k, end, from, to}, true
		}
	}
	return frame{}, false
}

// perOwnBefore finds such a frame at token k whose source is within the words for "according
// to", up to token last: "In her view, «…»".
func (d *story) perOwnBefore(k, last int) (frame, bool) {
	if d.LabelOf(lang.LabelPerOwn, k, last) != last {
		return frame{}, false
	}
	f := frame{cueEnd: last}
	f.source, f.sourceEnd = d.ownSource(k, last)
	if f.cue = f.sourceEnd; f.cue == last {
		f.cue, f.cueEnd = k, f.source
	}
	return f, f.cue < f.cueEnd
}

// perBehindMarks finds the frame that follows a quotation at token i and is "according to" or the
// like in several words, before its source, or else has no reporting word: "«…», står det i brevet".
func (d *story) perBehindMarks(p prose.Pair, i, last int) (frame, bool) {
	if k := d.LabelOf(lang.LabelPer, i, last); k > i+1 && p.Speech {
		if from, to := d.nounPhrase(k, last); from == k && from < to {
			return frame{i, k, from, to}, true
		}
	}
	return d.followedBy(p, i, last)
}
