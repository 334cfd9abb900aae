package prose

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/layout"
	"github.com/lede-go/lede/internal/text"
	"github.com/lede-go/lede/internal/token"
)

// A Sentence is a range of tokens within a block.
type Sentence struct {
	First, Last int
	Block       int // index of its block
}

// splitSentences partitions every block into sentences. A dateline is a
// sentence of its own, and so is each item of an enumeration within a block.
func (m *Prose) splitSentences(d *token.Text, blocks []layout.Block) {
	sents := slices.Grow(m.Sentences[:0], len(d.Toks)/20+len(blocks))
	for n, b := range blocks {
		from := b.First
		if b.Body > b.First {
			sents = append(sents, Sentence{b.First, b.Body, n})
			from = b.Body
		}
		x, skip := readItem(d, b.Body, b.Last)
		for i := from; i < b.Last; i++ {
			end := i+1 == b.Last
			if !end && x.value > 0 && d.Toks[i+1].Gap != token.NoGap {
				if next, k := readItem(d, i+1, b.Last); next.follows(x) {
					x, skip, end = next, k, true
				}
			}
			if !end && i >= skip {
				end = mayEndSentence(d, i) && (m.endsSentence(d, i, from, b) || listFollows(d, i, b))
			}
			if end {
				sents = append(sents, Sentence{from, i + 1, n})
				from = i + 1
				if next, k := readItem(d, from, b.Last); next.value > 0 {
					x, skip = next, k
				}
			}
		}
	}
	m.Sentences = sents
}

// mayEndSentence reports whether token i is of a kind that can end a sentence.
func mayEndSentence(d *token.Text, i int) bool {
	switch t := &d.Toks[i]; t.Kind {
	case token.Stop, token.Mark, token.Close:
		return true
	case token.Colon:
		return d.Raw[t.Start] == ';'
	case token.Word:
		return d.Raw[t.End-1] == '.'
	case token.Number: // a note's: "… so it was.12 The …"
		return i > 0 && (t.Gap == token.NoGap && d.Toks[i-1].Kind == token.Stop || d.Toks[i-1].Kind == token.Number)
	}
	return false
}

// endsSentence reports whether the sentence of block b that begins at token from
// ends with token i, which is not the block's last.
func (m *Prose) endsSentence(d *token.Text, i, from int, b layout.Block) bool {
	if b.Kind == layout.KindCredit && i <= b.First+1 {
		return false // "Fot. Jan Lis"
	}
	// Closing marks and brackets belong to the sentence before them.
	j := i
	for j > from && i-j < maxMarkRun && (d.Toks[j].Kind == token.Close && d.Toks[j].Gap == token.NoGap || m.closes(d, j)) {
		j--
	}
	// Opening ones and dashes belong to the sentence after them.
	k := i + 1
	for k+1 < b.Last && k-i <= maxMarkRun {
		if kind := d.Toks[k].Kind; kind != token.Open && kind != token.Dash && (kind != token.Mark || m.closes(d, k)) {
			break
		}
		k++
	}
	note := noteMark(d, i, from)
	if note > 0 {
		j = note
	}
	t, next := &d.Toks[j], &d.Toks[k]
	if note > 0 && next.Kind == token.Number { // one more of them
		return false
	}
	if m.closes(d, i+1) || d.Toks[i+1].Kind == token.Close || onlyStops(d, from, j) {
		return false
	}
	if d.Toks[i+1].Gap == token.NoGap {
		return t.Kind == token.Stop && endsWithoutSpace(d, j, k)
	}
	switch next.Kind {
	case token.Stop:
		return spacedEllipsis(d, j, b.Last) // "… compounds. . . . The practice"
	case token.Comma, token.Colon, token.Close:
		return false
	}
	switch {
	case t.Kind == token.Stop:
		return stopEnds(d, j, k, b, i > j)
	case t.Kind == token.Colon: // the items of a list: "…; The …"
		return i == j && k == i+1 && d.Raw[t.Start] == ';' && beginsSentence(next) && next.Shape == token.Capital
	case t.Kind == token.Word && d.Raw[t.End-1] == '.' && j > from:
		return abbreviationEnds(d, from, j, k, b)
	}
	return false
}

// closes reports whether token i is a closing quotation mark.
func (m *Prose) closes(d *token.Text, i int) bool {
	t := &d.Toks[i]
	if t.Kind != token.Mark {
		return false
	}
	if n := m.In[i]; n > 0 {
		if p := &m.Pairs[n-1]; i == p.Close && !p.Unclosed && !opensWords(d, i) {
			return true
		} else if i == p.Open && !p.Unopened && !closesWords(d, i) {
			return false
		}
	}
	return t.Gap == token.NoGap
}

// opensWords reports whether the mark at token i stands as the one that opens somebody's
// words does: behind a stop and a space, and before a word.
func opensWords(d *token.Text, i int) bool {
	return i > 0 && i+1 < len(d.Toks) && d.Toks[i].Gap != token.NoGap && d.Toks[i-1].Kind == token.Stop && d.Toks[i+1].Gap == token.NoGap && d.Toks[i+1].Kind == token.Word
}

// closesWords reports whether the mark at token i stands as the one that closes somebody's
// words does: behind a stop, and before a space.
func closesWords(d *token.Text, i int) bool {
	return i > 0 && i+1 < len(d.Toks) && d.Toks[i].Gap == token.NoGap && d.Toks[i-1].Kind == token.Stop && d.Toks[i+1].Gap != token.NoGap
}

// endsWithoutSpace reports whether the stop at token j ends a sentence though
// no space follows: in scripts that put none, and where it was forgotten before a
// capital word, if a small one is before it, nouns have capitals too, or it begins
// sentences.
func endsWithoutSpace(d *token.Text, j, k int) bool {
	t, next := &d.Toks[j], &d.Toks[k]
	if d.Raw[t.Start] >= utf8.RuneSelf {
		switch r, _ := utf8.DecodeRuneInString(d.Raw[t.Start:]); r {
		case '。', '！', '？', '।', '။', '።', '។':
			return next.Kind != token.Stop && next.Kind != token.Comma
		}
	}
	if d.Raw[t.Start] != '.' || t.End-t.Start != 1 || j == 0 || t.Gap != token.NoGap || k != j+1 || next.Shape != token.Capital {
		return false
	}
	prev := &d.Toks[j-1]
	return prev.Kind == token.Word && prev.End-prev.Start > 2 && (prev.Shape == token.Lower || beginsSentence(next) || d.Lang.Has&lang.CapitalNouns != 0)
}

// stopEnds reports whether the stop at token j ends a sentence, the next one of
// which would have token k for its first word. If closed, marks or brackets
// close after the stop.
func stopEnds(d *token.Text, j, k int, b layout.Block, closed bool) bool {
	t, next := &d.Toks[j], &d.Toks[k]
	if next.Shape == token.Lower || next.Shape == token.Mixed && next.Is(lang.Clitic) {
		return false
	}
	prev := &token.Token{}
	if j > b.First {
		prev = &d.Toks[j-1]
	}
	ellipsis := t.End-t.Start > 1 || prev.Kind == token.Stop && t.Gap != token.NoGap
	switch {
	case prev.Kind == token.Open && t.Gap == token.NoGap: // [...]
		return false
	case next.Kind == token.Number && d.Raw[t.Start] != '.' && inBrackets(d, j, b): // "[16: firm? 13:28]"
		return false
	case ellipsis && next.Is(lang.FirstPerson) && next.Shape == token.Initial && (t.Gap != token.NoGap && !fullStop(d, j-1, b) || prev.Kind == token.Mark):
		// This word has a capital in any case, so that the capital proves nothing: "well … I am", not "They left. … I stayed".
		return false
	case d.Raw[t.Start] == '.' && !ellipsis && t.Gap == token.NoGap && prev.Kind == token.Number:
		if looksOrdinal(d, j-1) {
			return !firstItem(d, j-1, b) && !ordinalBefore(d, j, k, b)
		}
	case d.Raw[t.Start] == '.' && !ellipsis && t.Gap == token.NoGap:
		if ends, known := shortWordEnds(d, j, k, b); known {
			return ends
		}
	}
	if closed && d.Lang.Has&(lang.VerbSecond|lang.VerbFinal) == 0 { // there the verb stands before the name: "… sagte Lee"
		// “So what?” Ms. Lee said on Friday. “So what.” Lee said.
		i := cueAfter(d, k, b)
		full := d.Raw[t.Start] == '.' && !ellipsis
		return i == 0 || full && (i+1 == b.Last || d.Toks[i+1].Kind != token.Stop)
	}
	return true
}

// fullStop reports whether token i is a full stop right behind a word.
func fullStop(d *token.Text, i int, b layout.Block) bool {
	return i > b.First && d.Word(i) == "." && d.Toks[i].Gap == token.NoGap
}

// ordinalBefore reports whether the period at token j makes an ordinal of the number
// before it, which belongs to the word at token k: "3. Oktober", "XX. Kongress".
func ordinalBefore(d *token.Text, j, k int, b layout.Block) bool {
	next := &d.Toks[k]
	if next.Is(lang.Month) {
		return true
	}
	counted := false // "S. 5. Der", "auf Rang 3. Lund"
	if j-2 >= b.First {
		t := &d.Toks[j-2]
		counted = t.Is(lang.Abbreviation) && d.Raw[t.End-1] == '.' || nounBefore(d, j-1)
	}
	ordinals := d.Lang.Has&lang.Ordinals != 0 && !counted && (d.Lang.Has&lang.CapitalNouns != 0 || next.Shape != token.Capital)
	return ordinals && !next.Is(opener)
}

// firstItem reports whether the number at token i is that of the first item of a list
// that a colon leads to: "They ask for three things: 1. The road …".
func firstItem(d *token.Text, i int, b layout.Block) bool {
	return i-2 >= b.First && d.Word(i) == "1" && d.Toks[i-1].Kind == token.Colon && d.Toks[i-2].Kind != token.Number
}

// nounBefore reports whether the word before the number at token i is a noun that it
// counts, which only a capital tells: "Platz 19". With 1 enumerations begin, and ranks
// stand behind their noun: "Kreuz 1. Klasse".
func nounBefore(d *token.Text, i int) bool {
	t := &d.Toks[i-1]
	return d.Lang.Has&lang.CapitalNouns != 0 && t.Kind == token.Word && t.Capitalised() && !beginsSentence(t) && d.Word(i) != "1"
}

// shortWordEnds reports whether the period at token j ends a sentence, if that can be
// told by the word before it, which may be an abbreviation, an initial or a Roman
// number.
func shortWordEnds(d *token.Text, j, k int, b layout.Block) (ends, known bool) {
	prev, next := &d.Toks[j-1], &d.Toks[k]
	if prev.Is(lang.Month) && prev.Shape == token.Lower && next.Kind == token.Number && next.End-next.Start == 4 { // "3 серп. 2022"
		return false, true
	}
	if w := dotted(d, j-1, b.First); w.Traits&lang.Abbreviation != 0 { // "bl.a. Ole", "m.fl. Hon"
		return w.Value == lang.Final || w.Value != lang.Binding && beginsSentence(next), true
	}
	switch word := d.Word(j - 1); prev.Shape {
	case token.Lower:
		one := shortLetter(d, j-1, b)
		if d.Raw[next.End-1] == '.' && (oneLetter(word) && next.Shape == token.Initial || one && next.Is(lang.Abbreviation)) {
			return false, true // "z. B.", "v. Chr."
		}
		if noVowel(word) || one { // "nadkpt. Lis", "d. Red.", "(n. 3 de mayo)"
			return next.Kind != token.Number && (beginsSentence(next) || j-2 >= b.First && d.Toks[j-2].Kind == token.Number), true
		}
	case token.Initial:
		if prev.End-prev.Start == 1 {
			name := j-2 >= b.First && d.Toks[j-2].Shape == token.Capital && d.Toks[j-2].Gap != token.NoGap
			return !name || beginsSentence(next), true
		}
	case token.Upper:
		if d.Lang.Has&lang.Ordinals != 0 && d.Lang.Has&lang.CapitalNouns != 0 && roman(word) > 0 {
			bracket := d.Toks[j+1].Kind == token.Open && !wholeInBrackets(d, j, b) // "Alm IX. (Jan Lund) kam"
			return !bracket && !ordinalBefore(d, j, k, b), true
		}
	}
	return false, false
}

// shortLetter reports whether the word at token i is a letter that is short for a word:
// no word itself, no part of "130 km/t", and none that is spoken of, "an l and a t".
func shortLetter(d *token.Text, i int, b layout.Block) bool {
	t := &d.Toks[i]
	if t.Traits != 0 || !oneLetter(d.Word(i)) {
		return false
	}
	if i == b.First {
		return true
	}
	prev := &d.Toks[i-1]
	return t.Gap != token.NoGap && !prev.Is(lang.Conjunction) || prev.Kind == token.Open
}

// looksOrdinal reports whether the number at token i can be one of a day or a rank, if
// a period follows: "3.", "7.10.".
func looksOrdinal(d *token.Text, i int) bool {
	t := &d.Toks[i]
	day, month, ok := strings.Cut(d.Word(i), ".")
	if !ok {
		return len(day) <= 3 && strings.Trim(day, "0123456789") == "" // not "3:1", "2,5"
	}
	return ok && len(day) <= 2 && len(month) <= 2 && text.IsDigit(day[0]) && month <= "31" && text.IsDigit(d.Raw[t.End-1])
}

// vowels are those of the scripts that abbreviations are made in by leaving them out.
const vowels = "aeiouyáàâäãåæéèêëíìîïóòôöõøœúùûüýąęėįųоаеиіїєуыэюяё"

// noVowel reports whether a short word of several letters has no vowel, so that it is
// an abbreviation.
func noVowel(s string) bool {
	const most = 5
	n := 0
	for _, r := range s {
		if strings.ContainsRune(vowels, r) || r == '-' || r == '\'' {
			return false
		}
		n++
	}
	return n > 1 && n <= most
}

// oneLetter reports whether s is one character long.
func oneLetter(s string) bool {
	_, n := utf8.DecodeRuneInString(s)
	return n == len(s)
}

// cueAfter returns the reporting verb that stands after a name at token k, 0 if
// none does: with it, the sentence of a quotation before may not be over.
func cueAfter(d *token.Text, k int, b layout.Block) int {
	const far = 5
	for i := k; i < min(k+far, b.Last); i++ {
		t := &d.Toks[i]
		switch {
		case i == k && (beginsSentence(t) || d.Toks[k].Kind != token.Word):
			return 0
		case i > k && t.Is(lang.Cue) && t.Shape == token.Lower:
			return i
		case t.Kind != token.Word || !t.Capitalised() && !t.Is(lang.Particle):
			return 0
		}
	}
	return 0
}

// abbreviationEnds reports whether the sentence that begins at token from ends with
// the abbreviation at token j, if token k were the first of the next one.
func abbreviationEnds(d *token.Text, from, j, k int, b layout.Block) bool {
	t, next := &d.Toks[j], &d.Toks[k]
	kind := uint8(0)
	if t.Is(lang.Abbreviation) && t.Shape != token.Initial { // "o. Lis" is a father, "M. O." somebody
		kind = t.Value
	}
	switch {
	case d.Toks[j+1].Kind == token.Open && !wholeInBrackets(d, j+1, b): // "Gears Inc. (“Gears”)"
		return false
	case t.Shape == token.Upper && kind == lang.Binding && beginsSentence(next): // the letters of a name: "de VS. Het"
		return true
	case t.Is(lang.Courtesy|lang.Title) || kind == lang.Binding:
		unit := kind != lang.Binding || d.Toks[j-1].Kind == token.Number || shortAbbreviation(d, j-1) // "5 м. Потом", "и т. д. Она"
		return t.Shape == token.Lower && unit && beginsSentence(next)                                 // "hard to miss. This"
	case next.Kind == token.Number:
		return false
	case next.Kind == token.Other:
		return kind != lang.BeforeNumber && !leadsToNumber(d, k, b.Last)
	case next.Kind == token.Link:
		return kind != lang.BeforeNumber
	case kind == lang.BeforeNumber: // "modern art. Critics", not "art. IV"
		if t.Is(lang.Negation) && next.Is(lang.FirstPerson) { // "She said no. I left"
			return true
		}
		return next.Shape == token.Capital && !next.Is(lang.NumberWord) && (t.Is(lang.Negation) || t.Shape == token.Lower || beginsSentence(next))
	case next.Shape == token.Shapeless:
		return next.Kind == token.Word
	case next.Shape == token.Initial && d.Raw[next.End-1] == '.': // "A. B. Moss", "z. B."
		return false
	case !next.Capitalised():
		return false
	case kind == lang.Final && t.Shape == token.Lower: // "5 млн руб. Суд", not "5 млн USD", "Min. Ochrony"
		return next.Shape != token.Upper || next.End-next.Start != len("USD")
	case t.Is(lang.TimeWord) && t.Shape != token.Initial:
		return timeEnds(d, from, j, next)
	case next.Is(lang.Month) && t.Shape == token.Initial: // "Gordon S. May"
		return false
	case beginsSentence(next):
		return true
	}
	return k > j+1 && d.Toks[k-1].Kind == token.Mark && d.Toks[j].Shape != token.Initial
}

// shortAbbreviation reports whether token i ends a letter with its period: "т."
func shortAbbreviation(d *token.Text, i int) bool {
	if t := &d.Toks[i]; t.Kind == token.Stop && t.Gap == token.NoGap && i > 0 {
		return d.Toks[i-1].Shape == token.Lower && oneLetter(d.Word(i-1))
	}
	s := d.Word(i)
	return d.Toks[i].Shape == token.Lower && s[len(s)-1] == '.' && oneLetter(s[:len(s)-1])
}

// dotted returns what is known of the abbreviation of several parts that ends with
// token i, the zero word if there is none: "bl.a", "m.fl".
func dotted(d *token.Text, i, first int) lang.Word {
	k := i
	for k > first && i-k < 4 && d.Toks[k].Gap == token.NoGap && d.Raw[d.Toks[k].Start-1] == '.' {
		k--
		if d.Toks[k].Kind == token.Stop && k > first && d.Toks[k].Gap == token.NoGap {
			k--
		}
	}
	if k == i || d.Toks[k].Kind != token.Word {
		return lang.Word{}
	}
	return d.Lang.Find(d.Raw[d.Toks[k].Start:d.Toks[i].End])
}

// leadsToNumber reports whether the symbol at token k stands before a number or within
// one: "Dec. 5, no. § 3", "р. № 991", "hab. / km²".
func leadsToNumber(d *token.Text, k, last int) bool {
	switch d.Word(k) {
	case "/", "%":
		return true
	}
	return k+1 < last && d.Toks[k+1].Kind == token.Number
}

// timeEnds reports whether the sentence that begins at token from ends with the hour
// or year at token j: "at 5 p.m. Police came", "в 2024 г. Суд решил", but not "At 5
// a.m. Mr. Lee", "W 1997 r. Sejm", "г. Киев".
func timeEnds(d *token.Text, from, j int, next *token.Token) bool {
	first := &d.Toks[from]
	switch {
	case j-from <= maxFronted && first.Is(lang.Preposition|lang.Conjunction|lang.Complementizer) && first.Capitalised():
		return false
	case d.Toks[j].Shape == token.Lower && d.Toks[j-1].Kind != token.Number && d.Raw[d.Toks[j-1].End-1] != '.':
		return beginsSentence(next)
	}
	return beginsSentence(next) || !next.Is(lang.Weekday|lang.Month|lang.TimeWord|lang.Direction)
}

// opener are the traits of words that have a capital only where a sentence begins.
const opener = lang.Starter | lang.Stopword | lang.Determiner | lang.Definite | lang.Preposition | lang.Pronoun

// beginsSentence reports whether the token is a word that has a capital only where a
// sentence begins.
func beginsSentence(t *token.Token) bool {
	return t.Kind == token.Word && t.Capitalised() && t.Shape != token.Upper &&
		t.Is(opener|lang.Conjunction|lang.Complementizer|lang.Auxiliary|lang.NumberWord)
}
