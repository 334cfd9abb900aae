package lede

import "slices"

// withSpeakers returns the mentions, and with them "I", "me" and "my" in the
// quotations of people whose name stands somewhere before.
func withSpeakers(d *document) []mention {
	var more []mention
	for i := range d.quotes {
		q := &d.quotes[i]
		if q.Speaker == 0 || q.Kind == QuoteIndirect || d.names.entities[q.Speaker-1].Kind != EntityPerson {
			continue
		}
		for _, c := range q.Content {
			for k := d.tokenAt(c.Start); k < len(d.toks) && d.toks[k].End <= c.End; k++ {
				if t := &d.toks[k]; t.is(firstPerson) && !t.is(plural) && d.marks.of[k] != 0 && d.names.at[k] == 0 {
					more = append(more, mention{k, k + 1, MentionPronoun, q.Speaker})
				}
			}
		}
	}
	if len(more) == 0 {
		return d.names.mentions
	}
	named := make([]int, len(d.names.entities)+1) // the token after the first mention
	for _, m := range d.names.mentions {
		if named[m.entity] == 0 {
			named[m.entity] = m.last
		}
	}
	more = slices.DeleteFunc(more, func(m mention) bool { return m.first < named[m.entity] })
	all := append(more, d.names.mentions...)
	slices.SortStableFunc(all, func(a, b mention) int { return a.first - b.first })
	return slices.CompactFunc(all, func(a, b mention) bool { return a.first == b.first })
}
