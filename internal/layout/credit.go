package layout

import (
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// maxCredit bounds the tokens of a chunk that is searched for credits.
const maxCredit = 120

// lookCredit finds the credits of a chunk: labelled ones that are all of it,
// "contributed to this report", and a photo credit at its end.
func lookCredit(d *token.Text, c *chunk, hits []labelHit) {
	if len(c.credits) > 0 {
		return // all of it is a byline
	}
	i := d.SkipOpening(c.first, c.last)
	if role := creditRole(c.label); role != RoleNone && c.label != lang.LabelByline && !c.hasAny(isByline) {
		if cs, ok := readCredits(d, i, c.last); ok {
			c.credits = append(c.credits, cs...)
			c.features |= isCredit
			return
		}
	}
	for _, h := range hits {
		if h.kind == lang.LabelContribution && h.first > c.first {
			l := readNames(d, c.first, h.first, false)
			if names := l.all(); len(names) > 0 && l.junk <= 1 {
				c.credits = append(c.credits, Credit{d.Span(c.first, c.last), RoleContributor, names})
				c.features |= isCredit
			}
			return
		}
		if h.kind == lang.LabelFrom && h.first > c.first && c.words <= 25 {
			l := readNames(d, c.first, h.first, false)
			if len(l.names) > 0 && l.junk == 0 {
				c.credits = append(c.credits, Credit{d.Span(c.first, c.last), RoleReporter, l.names})
				c.features |= isContributed
			}
			return
		}
	}
	if cs := relays(d, i, c.last); cs != nil && (i > c.first || c.first > 0) {
		c.credits, c.features = append(c.credits, cs...), c.features|isCredit
		return
	}
	if c.words <= 8 {
		lookSlashes(d, c)
	}
	c.relayed = relaysBehind(d, c)
	lookTailCredit(d, c, hits)
	if len(c.credits) == 0 && c.last-c.first > 1 {
		lookNakedCredit(d, c)
	}
}

// maxRelays bounds the tokens of a line that names the agencies a story is from.
const maxRelays = 12

// relays returns the credits of a line that says with which agencies a story was
// written: "(Avec AFP)", "mit dpa und Reuters". Nothing but outlets follows the
// preposition.
func relays(d *token.Text, i, last int) (credits []Credit) {
	if i > 0 && i+2 == last && d.Toks[i-1].Kind == token.Open && d.Toks[i+1].Kind == token.Close && d.Toks[i].Is(lang.Outlet) && d.Toks[i].Shape != token.Lower {
		return []Credit{{d.Span(i, i+1), RoleAgency, []text.Span{d.Span(i, i+1)}}} // "(TT)"
	}
	if last-i > maxRelays || i >= last || !d.Toks[i].Is(lang.Preposition|lang.Stopword) || d.Toks[i].Is(lang.Outlet|lang.Definite|lang.Determiner|lang.Pronoun|lang.AndWord) {
		return nil
	}
	for k := i + 1; k < last; k++ {
		switch t := &d.Toks[k]; {
		case d.LabelOf(lang.LabelOutlet, k, last) > k:
			end := d.LabelOf(lang.LabelOutlet, k, last)
			credits = append(credits, Credit{d.Span(k, end), RoleAgency, []text.Span{d.Span(k, end)}})
			k = end - 1
		case t.Is(lang.Outlet) && (t.Shape != token.Lower || d.Toks[i].Shape == token.Lower):
			credits = append(credits, Credit{d.Span(k, k+1), RoleAgency, []text.Span{d.Span(k, k+1)}})
		case t.Kind == token.Comma, t.Kind == token.Close, t.Kind == token.Stop, t.Kind == token.Other, t.Is(lang.AndWord | lang.Clitic | lang.Definite):
		default:
			return nil
		}
	}
	return credits
}

// relaysBehind returns the credits of the agencies that stand in brackets behind the last
// sentence of a paragraph: "… nog niet bekend. (met ANP)".
func relaysBehind(d *token.Text, c *chunk) []Credit {
	if signsOff(d, c.first, c.last) && c.hasAny(sentences|long) {
		s := d.Toks[c.last-1].Span
		return []Credit{{s, RoleAgency, []text.Span{s}}}
	}
	if d.Toks[c.last-1].Kind != token.Close {
		return nil
	}
	for i := c.last - 2; i > max(c.first, c.last-maxRelays); i-- {
		if d.Toks[i].Kind == token.Open {
			if k := d.Toks[i-1].Kind; k != token.Stop && k != token.Mark || i+3 >= c.last { // "… on Monday. (Reuters)" may be of a picture
				return nil
			}
			return relays(d, i+1, c.last)
		}
	}
	return nil
}

// maxPlain bounds the words of a credit that names nobody: "Foto: pressmeddelande".
const maxPlain = 4

// plainCredit reports whether tokens [i, last) behind the label of a picture say whose it is
// in plain words: "privat", "archiwum prywatne", "пресслужба міської ради".
func plainCredit(d *token.Text, i, last int) bool {
	const never = lang.Pronoun | lang.Auxiliary | lang.Cue | lang.Conjunction | lang.Relative | lang.Negation
	if last-i > maxPlain || i >= last {
		return false
	}
	for ; i < last; i++ {
		if t := &d.Toks[i]; t.Kind != token.Word || t.Is(never) || t.Is(lang.Preposition|lang.Stopword) && !t.Is(lang.OfWord|lang.Definite|lang.Particle) {
			return false
		}
	}
	return true
}

// photoCredit returns the credit that a line of names and outlets is.
func photoCredit(d *token.Text, c *chunk) []Credit {
	l, ok := readPhotoNames(d, c.first, namesEnd(d, c.first, c.last))
	names := l.names
	if !ok {
		loose := readNames(d, c.first, c.last, false)
		names = loose.all()
	}
	if len(names) == 0 {
		return nil
	}
	return []Credit{{text.Between(names[0].Start, names[len(names)-1].End), RolePhoto, names}}
}

// lookSlashes finds a line that is nothing but a name and outlets: "Ann Lee /
// AP", "Ann Lee/AFP/Getty Images", "Ann Lee via Getty Images".
func lookSlashes(d *token.Text, c *chunk) {
	end := c.last
	for end > c.first+1 && d.Toks[end-1].Kind == token.Stop {
		end--
	}
	if c.words <= 3 && outletStart(d, c.first, end) == c.first && (end > c.first+1 || !d.Toks[c.first].Is(lang.CountryName)) {
		c.features |= likeCredit
		if end-c.first > 1 && mediaLabel(d, end-1, end) { // "Getty Images" has no writers
			s := d.Span(c.first, end)
			c.credits, c.features = []Credit{{s, RolePhoto, []text.Span{s}}}, c.features|isCredit
		}
		return
	}
	for i := c.first; i < end; i++ {
		if endsSentenceAt(d, c.first, i, end) || d.Word(i) == "©" { // a caption
			return
		}
		if t := &d.Toks[i]; d.Word(i) != "/" && (t.Shape != token.Lower || !t.Is(lang.Preposition)) {
			continue
		}
		if outletBeside(d, c.first, i, end) || d.LabelOf(lang.LabelPhoto, i, end) == i+1 {
			l := readNames(d, c.first, i, false)
			_, bare := readPhotoNames(d, c.first, end)
			c.set(likeCredit, len(l.names)+len(l.agency) > 0 && l.junk == 0 && bare)
			return
		}
	}
}

// outletBeside reports whether token i has an outlet on one of its sides: all of
// [first, i), all of what follows, or the next word.
func outletBeside(d *token.Text, first, i, end int) bool {
	return outletStart(d, i+1, end) == i+1 || outletByHead(d, i+1, end) || outletStart(d, first, i) == first || i+1 < end && d.Toks[i+1].Is(lang.Outlet)
}

// creditRole returns the role that a label gives, RoleNone if it gives none.
func creditRole(k lang.Label) Role {
	switch k {
	case lang.LabelByline, lang.LabelWriting:
		return RoleAuthor
	case lang.LabelReporting:
		return RoleReporter
	case lang.LabelEditing:
		return RoleEditor
	case lang.LabelContribution:
		return RoleContributor
	case lang.LabelPhoto:
		return RolePhoto
	case lang.LabelVideo:
		return RoleVideo
	case lang.LabelGraphic:
		return RoleGraphic
	case lang.LabelSource:
		return RoleSource
	}
	return RoleNone
}

// maxCreditNames bounds the tokens of the names of one credit.
const maxCreditNames = 60

// readCredits reads labelled credits one after another: "(Reporting by A;
// Editing by B and C)". It reports false if it finds other words among them.
func readCredits(d *token.Text, i, last int) ([]Credit, bool) {
	var credits []Credit
	for i < last {
		kind, rest := d.LabelAt(i, last)
		role := creditRole(kind)
		if role == RoleNone {
			if k := d.Toks[i].Kind; k == token.Word && !d.Toks[i].Is(lang.AndWord) || k == token.Link {
				return nil, false
			}
			i++
			continue
		}
		end := creditEnd(d, rest, last)
		rest = skipLead(d, rest, end)
		stop := namesEnd(d, rest, end)
		for stop > rest && d.Toks[stop-1].Is(lang.AndWord) { // "… and editing by"
			stop = namesEnd(d, rest, stop-1)
		}
		l := readNames(d, rest, stop, false)
		if (role == RolePhoto || role == RoleSource) && end == last && (l.junk > 1 || len(l.names)+len(l.agency) == 0) && plainCredit(d, rest, stop) {
			return append(credits, Credit{d.Span(i, stop), role, []text.Span{d.Span(rest, stop)}}), true
		}
		if l.junk > 1 || len(l.names)+len(l.agency) == 0 || stop-rest > maxCreditNames {
			return nil, false
		}
		credits = l.appendTo(credits, d.Span(i, stop), role)
		i = end
	}
	return credits, len(credits) > 0
}

// appendTo appends the credits that a list of names gives. An outlet does not write,
// it supplies; pictures and sources are its own.
func (l *nameList) appendTo(credits []Credit, s text.Span, role Role) []Credit {
	switch role {
	case RoleContributor, RoleAuthor:
	default:
		return append(credits, Credit{s, role, l.all()})
	}
	if len(l.names) > 0 {
		credits = append(credits, Credit{s, role, l.names})
	}
	for _, a := range l.agency {
		credits = append(credits, Credit{a, RoleAgency, []text.Span{a}})
	}
	return credits
}

// creditEnd returns the token before which the credit ends whose names begin at
// token i: where the next one begins.
func creditEnd(d *token.Text, i, last int) int {
	for i < last {
		if end := d.LabelOf(lang.LabelOutlet, i, last); end > i { // "Getty Images"
			i = end
			continue
		}
		if kind, _ := d.LabelAt(i, last); creditRole(kind) != RoleNone {
			return i
		}
		i++
	}
	return i
}

// skipLead skips what stands between a label and the names: ":", "by".
func skipLead(d *token.Text, i, last int) int {
	for i < last && (d.Separator(i, last) || isByWord(d, i) || d.Toks[i].Kind == token.Stop) {
		i++
	}
	return i
}

// namesEnd returns the token after the last word of [i, end), i if there is none.
func namesEnd(d *token.Text, i, end int) int {
	for end > i && d.Toks[end-1].Kind != token.Word && d.Toks[end-1].Kind != token.Link {
		end--
	}
	return end
}

// isByWord reports whether token i is the bare word of a byline: "by".
func isByWord(d *token.Text, i int) bool {
	kind, end := d.LabelAt(i, len(d.Toks))
	return kind == lang.LabelByline && end == i+1
}

// lookCorrespondent finds whose report it is where a sentence says so:
// "according to an Ukrinform correspondent".
func lookCorrespondent(d *token.Text, c *chunk, hits []labelHit) {
	for _, h := range hits {
		if h.kind == lang.LabelCorrespondent {
			lookReporting(d, c, h)
			continue
		}
		k := d.LabelOf(lang.LabelAccording, h.first, c.last)
		if k == h.first {
			continue
		}
		for k < c.last && d.Toks[k].Is(lang.Determiner) && !d.Toks[k].Capitalised() {
			k++
		}
		from := k
		for k < min(c.last, from+maxName) && d.Toks[k].Capitalised() {
			k++
		}
		to, end := k, d.LabelOf(lang.LabelCorrespondent, k, c.last)
		if end == k {
			continue
		}
		if to == from { // the agency stands after the noun
			from, to = end, end
			for to < min(c.last, from+maxName) && d.Toks[to].Capitalised() {
				to++
			}
			end = to
		}
		if from < to {
			c.credits = append(c.credits, Credit{d.Span(h.first, end), RoleCorrespondent, []text.Span{d.Span(from, to)}})
		}
	}
}

// lookReporting finds whose report it is where the verb stands behind: ", an Ukrinform
// correspondent reports".
func lookReporting(d *token.Text, c *chunk, h labelHit) {
	end := d.LabelOf(lang.LabelReports, h.to, c.last)
	from := h.first
	for from > c.first && h.first-from < maxName && d.Toks[from-1].Capitalised() && d.Toks[from-1].Kind == token.Word {
		from--
	}
	if end == h.to || from == h.first || from == c.first || !d.Toks[from-1].Is(lang.Determiner) {
		return
	}
	c.credits = append(c.credits, Credit{d.Span(from-1, end), RoleCorrespondent, []text.Span{d.Span(from, h.first)}})
}

// maxTailCredit bounds the tokens of a photo credit at the end of a caption.
const maxTailCredit = 24

// lookTailCredit finds a media credit at the end of a chunk: "(AP Photo/Ann
// Lee)", "… REUTERS/Ann Lee", "Foto: Ann Lee".
func lookTailCredit(d *token.Text, c *chunk, hits []labelHit) {
	for i := max(c.first, c.last-maxTailCredit); i < c.last; i++ {
		for len(hits) > 0 && hits[0].first < i {
			hits = hits[1:]
		}
		label := len(hits) > 0 && hits[0].first == i
		if !label && !d.Toks[i].Is(lang.Outlet) {
			continue
		}
		role, rest := mediaRole(d, c, i, hits)
		if role == RoleNone {
			continue
		}
		start := i
		if i > c.first && d.Toks[i-1].Is(lang.Outlet) { // "AP Photo/…"
			start = i - 1
		}
		if start > c.first {
			slashed := start < i && rest+1 < c.last && d.Word(rest) == "/"                               // "… leave the port AP Photo/Ann Lee"
			marked := rest < c.last && d.Toks[rest].Kind == token.Colon && d.Toks[i].Capitalised()       // "… leave the port Credit: Ann Lee"
			if k := d.Toks[start-1].Kind; (k == token.Word || k == token.Comma) && !slashed && !marked { // "the photo by Ann Lee"
				continue
			}
		}
		h := rest
		rest = skipLead(d, rest, c.last)
		stop := namesEnd(d, rest, c.last)
		l := readNames(d, rest, stop, false)
		names := l.all()
		if (l.junk > 1 || len(names) == 0) && role == RolePhoto && d.Separator(h, c.last) && plainCredit(d, rest, stop) {
			names = []text.Span{d.Span(rest, stop)}
		} else if l.junk > 1 || len(names) == 0 {
			continue
		}
		if start < i {
			names = append([]text.Span{d.Span(start, start+1)}, names...)
		}
		c.credits = append(c.credits, Credit{d.Span(start, stop), role, names})
		c.set(isCredit, d.SkipOpening(c.first, c.last) == start)
		c.features |= endsCredit
		return
	}
}

// mediaRole returns the role that a media credit at token i would give, RoleNone if
// none can begin there, and the token where its names begin. The label at token i,
// if there is one, is the first of hits.
func mediaRole(d *token.Text, c *chunk, i int, hits []labelHit) (Role, int) {
	if len(hits) > 0 && hits[0].first == i {
		switch role, rest := creditRole(hits[0].kind), hits[0].to; role {
		case RolePhoto, RoleVideo, RoleGraphic:
			if d.Separator(rest, c.last) || rest < c.last && isByWord(d, rest) || isByWord(d, rest-1) || introducesNames(d, i, rest, c.last) {
				return role, rest
			}
			return RoleNone, i
		}
	}
	t := &d.Toks[i]
	if t.Is(lang.Outlet) && t.Shape != token.Lower && i+2 < c.last && d.Word(i+1) == "/" && d.Toks[i+2].Capitalised() { // "REUTERS/Ann Lee"
		return RolePhoto, i
	}
	return RoleNone, i
}

// introducesNames reports whether a media label in tokens [i, rest) introduces names
// without a mark: "courtesy of Ann Lee", "Fot. Ann Lee", "(Photo Ann Lee/AFP)".
func introducesNames(d *token.Text, i, rest, last int) bool {
	if rest >= last {
		return false
	}
	t := &d.Toks[rest]
	switch {
	case rest-1 > i && d.Toks[rest-1].Is(lang.Preposition|lang.OfWord):
		return true
	case t.Kind == token.Stop:
		return t.Gap == token.NoGap && rest == i+1
	}
	return i > 0 && d.Toks[i-1].Kind == token.Open && t.Capitalised()
}
