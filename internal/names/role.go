package names

import (
	"strings"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/prose"
	"github.com/lede-go/lede/internal/token"
)

// ClosedWord are the words that no name begins or ends with.
const ClosedWord = lang.Determiner | lang.Preposition | lang.Conjunction | lang.Complementizer | lang.Auxiliary | lang.Negation |
	lang.Pronoun | lang.Demonstrative

// maxRole bounds the length of a title before a name in tokens.
const maxRole = 9

// roleBefore returns the first token of the title that stands right before token i
// of a sentence, i if none does: "the company's chief executive Ann Lee", "Secretary
// of State Ann Lee", "NATO Secretary General Ann Lee".
func (f *Finder) roleBefore(s *prose.Sentence, i int) int {
	role, titled := i, false
	for k := i - 1; k >= s.First && k >= i-maxRole && f.follows(k+1); k-- {
		switch of := f.joinedTitle(s, k, titled); {
		case titled && f.endsName(k): // "NATO spokeswoman", "Coast Guard Capt."
			return f.withBody(s, role, titled)
		case of < k: // "Secretary of State"
			k, titled = of, true
		case f.isTitle(k) && !f.inverts(s, k):
			// Nouns in small letters before a courtesy title are no roles: "On Sunday morning Mr. Lee".
			titled = titled || !f.Toks[k].Is(lang.Courtesy) || f.Toks[k].Is(lang.RoleNoun) || f.Lang.Has&lang.CapitalNouns != 0
		case titled && f.inRole(k):
		default:
			return f.withBody(s, role, titled)
		}
		role = k
	}
	return f.withBody(s, role, titled)
}

// maxOffice bounds the tokens of an office before a name.
const maxOffice = 14

// officeBefore returns the first token of the office of several words in capitals that stands
// right before the name at token i, i if none does: "Minister of Trade and Industry Ann Lee",
// "Minister of State for Legal Affairs Ann Lee".
func (f *Finder) officeBefore(s *prose.Sentence, i int) int {
	office, joins := i, false
	for k := i - 1; k >= max(s.First, i-maxOffice) && (f.follows(k+1) || f.Toks[k+1].Kind == token.Comma); k-- {
		t := &f.Toks[k]
		switch {
		case t.Is(lang.AndWord) && k+1 < i:
			joins = true
		case t.Is(lang.OfWord|lang.ForWord) && k+1 < i && k > s.First:
			if f.isTitle(k-1) && capital(&f.Toks[k-1]) {
				office, joins = k-1, false
				k--
			}
		case t.Kind == token.Comma && joins, t.Is(lang.Definite) && t.Shape == token.Lower && k+1 < i:
		case !capital(t) || f.isTitle(k) || t.Is(ClosedWord|lang.Starter|lang.MaleName|lang.FemaleName):
			return office
		}
	}
	return office
}

// maxGenitive bounds the words between a role and the name.
const maxGenitive = 3

// roleWithGenitive returns the first token of the title before the name [i, j) that a
// genitive parts from it: "директор порта Пётр Ветров". It is i if there is none. A
// reporting word beside the two, or another name within, tells that no verb is between
// them: "міністр освіти Латвії Юріс Озолс".
func (f *Finder) roleWithGenitive(s *prose.Sentence, i, j int) int {
	k, named := f.pastComplement(s, i), false
	if k < i {
		k, named = k-1, true
	} else {
		k--
	}
	for ; k >= max(s.First, i-1-maxGenitive) && f.follows(k+1); k-- {
		t := &f.Toks[k]
		if t.Is(lang.RoleNoun|lang.Title) && k < i-1 {
			if named || j < s.Last && f.Toks[j].Is(lang.Cue) || f.cueBefore(s, k) {
				return f.roleBefore(s, k+1)
			}
			return i
		}
		if t.Kind != token.Word || t.Shape != token.Lower || t.Is(ClosedWord|lang.Cue|lang.Adjunct|lang.AndWord|lang.Relative|lang.RoleNoun|lang.Title) {
			return i
		}
	}
	return i
}

// pastComplement returns where the names begin that stand right before the name at token i
// and complete a role, i if there are none: "посол Норвегии", "посол в Перу", "посол
// Норвегии в Перу".
func (f *Finder) pastComplement(s *prose.Sentence, i int) int {
	k := i
	for n := len(f.out.Names) - 1; n >= max(0, len(f.out.Names)-2); n-- {
		p := &f.out.Names[n]
		if p.Last != k || p.First < s.First || k-p.First > maxGenitive || !f.follows(k) {
			break
		}
		if k = p.First; k-1 > s.First && f.Toks[k-1].Is(lang.Preposition) && f.follows(k-1) && f.follows(k) {
			k--
		}
	}
	return k
}

// cueBefore reports whether a reporting word stands in front of token k in its clause.
func (f *Finder) cueBefore(s *prose.Sentence, k int) bool {
	for n := k - 1; n >= max(s.First, k-maxRole) && f.Toks[n].Kind != token.Comma; n-- {
		if f.Toks[n].Is(lang.Cue) {
			return true
		}
	}
	return false
}

// follows reports whether token k goes on with what stands before it.
func (f *Finder) follows(k int) bool {
	return f.Toks[k].Gap == token.Space || f.Toks[k].Gap == token.LineBreak
}

// joinedTitle returns the token of the title that "of" joins what ends at token k to,
// "President of the Republic", k if it is none. What "of" joins somebody with a title to is
// another one: "an aide of President Lee", "a friend of Mrs. Lee".
func (f *Finder) joinedTitle(s *prose.Sentence, k int, titled bool) int {
	n, t := k, &f.Toks[k]
	staff := !titled && !capital(t) && t.Is(lang.Title) && !t.Is(lang.RoleNoun) // "chief of staff"
	if p := f.previous(); p != nil && p.Last == k+1 {
		n = p.First
	} else if !capital(t) && !staff {
		return k
	}
	n--
	if n > s.First && f.Toks[n].Is(lang.Definite) {
		n--
	}
	if n > s.First && f.Toks[n].Is(lang.OfWord) && f.isTitle(n-1) && (staff || capital(&f.Toks[n-1]) || !titled && !f.isTitle(k)) {
		return n - 1
	}
	return k
}

// inRole reports whether token k may go on with a title that stands behind it:
// "deputy prime minister", "company spokesman", "French president".
func (f *Finder) inRole(k int) bool {
	t := &f.Toks[k]
	if t.Kind != token.Word || t.Is(ClosedWord|lang.Cue) || f.named(k) {
		return false
	}
	if capital(t) { // "Coast Guard Capt.", but not "But Capt."
		return !t.Is(lang.Starter | lang.Stopword | lang.Adjunct | lang.MaleName | lang.FemaleName | lang.Weekday | lang.Month)
	}
	return t.Is(lang.Title|lang.Demonym) || t.Shape == token.Lower && t.Is(lang.BodyNoun|lang.CommonWord|lang.Direction)
}

// endsName reports whether the name found last ends with token k.
func (f *Finder) endsName(k int) bool {
	p := f.previous()
	return p != nil && p.Last == k+1
}

// withBody returns where a title begins with the body or place before it, and with the
// title before that: "NATO spokeswoman", "former Ohio governor", "Ohio-based lawyer".
func (f *Finder) withBody(s *prose.Sentence, role int, titled bool) int {
	if !titled || f.Lang.Cases.Any() || f.Toks[role].Gap > token.Space || f.Toks[role].Is(lang.Courtesy) {
		return role
	}
	p := f.endingAt(role)
	if p == nil || p.First < s.First {
		return role
	}
	if k := p.First - 1; k >= s.First && f.isTitle(k) && !f.Toks[k].Is(lang.Courtesy|lang.Plural) && f.follows(p.First) {
		return k
	}
	return p.First
}

// endingAt returns the name that ends before token i, or before a short name in brackets that
// does: "Dockers' Union (DU) chairman". It is nil if there is none.
func (f *Finder) endingAt(i int) *Name {
	open := i
	if i >= 3 && f.Toks[i-1].Kind == token.Close && f.Toks[i-3].Kind == token.Open {
		open = i - 3
	}
	for n := len(f.out.Names) - 1; n >= max(0, len(f.out.Names)-2); n-- {
		if p := &f.out.Names[n]; p.Last == i || p.Last == open {
			return p
		}
	}
	return nil
}

// previous returns the name found last, nil if there is none.
func (f *Finder) previous() *Name {
	if n := len(f.out.Names); n > 0 {
		return &f.out.Names[n-1]
	}
	return nil
}

// named reports whether token i is part of a name already, or stands before one.
func (f *Finder) named(i int) bool {
	p := f.previous()
	return p != nil && p.Last > i
}

// roleBehind reports whether a role follows a name that ends before token j: "Ann
// Lee, the chairman".
func (f *Finder) roleBehind(s *prose.Sentence, j int) bool {
	if j >= s.Last || f.Toks[j].Kind != token.Comma {
		return false
	}
	for k := j + 1; k < min(j+7, s.Last); k++ {
		t := &f.Toks[k]
		switch {
		case t.Kind != token.Word || t.Is(lang.Auxiliary):
			return false
		case t.Is(lang.RoleNoun) && t.Shape == token.Lower:
			return true
		case t.Is(lang.Preposition):
			return false
		}
	}
	return false
}

// inverts reports whether the role at token k is rather a verb that reports, behind what it
// reports, in a language that is read by form: "« Trop tard », juge Mme Lee".
func (f *Finder) inverts(s *prose.Sentence, k int) bool {
	if f.Lang.Has&lang.RolesLearned != 0 || k == s.First || !f.Toks[k].Is(lang.Cue) || f.Toks[k].Shape != token.Lower {
		return false
	}
	kind := f.Toks[k-1].Kind
	return kind == token.Comma || kind == token.Mark || kind == token.Dash && f.Toks[k].Gap > token.NoGap
}

// isTitle reports whether token k is a title or a role.
func (f *Finder) isTitle(k int) bool { return IsTitle(f.Text, k) }

// IsTitle reports whether token k is a title or a role, on its own or after a
// hyphen: "Minister", "ex-President".
func IsTitle(d *token.Text, k int) bool {
	t := &d.Toks[k]
	if t.Is(lang.Courtesy | lang.Title | lang.RoleNoun) {
		return true
	}
	if t.Traits != 0 || t.Kind != token.Word || t.End-t.Start > lang.MaxWord {
		return false
	}
	s := d.Word(k)
	h := strings.LastIndexByte(s, '-')
	return h > 0 && d.Lang.Find(s[h+1:]).Traits&(lang.Title|lang.RoleNoun) != 0
}

// nameable reports whether token i can be a word of a name as far as its own
// shape and class tell.
func (f *Finder) nameable(i int) bool {
	t := &f.Toks[i]
	if !capital(t) || t.End-t.Start > lang.MaxWord {
		return false
	}
	switch {
	case t.Is(lang.Weekday), t.Is(lang.TimeWord) && i > 0 && f.Toks[i-1].Kind == token.Number: // "10:15 GMT"
		return false
	case t.Is(lang.Pronoun):
		return t.Shape == token.Upper && t.Is(lang.CountryName|lang.BodyName)
	case t.Is(ClosedWord | lang.Month):
		return t.Is(lang.MaleName|lang.FemaleName|lang.Surname|lang.BodyName) && f.keepsName(i)
	}
	return t.End-t.Start < 3 || !f.compound(i) && !Affiliation(f.Text, i)
}

// keepsName reports whether a word that is both a function word and a name
// ("Will", "May") is a name at token i.
func (f *Finder) keepsName(i int) bool {
	if i > 0 && f.Toks[i].Gap == token.Space {
		if p := &f.Toks[i-1]; p.Capitalised() && p.Is(lang.MaleName|lang.FemaleName|lang.Courtesy|lang.Title) {
			return true
		}
	}
	if i+1 < len(f.Toks) && f.Toks[i+1].Gap == token.Space && f.Toks[i].Is(lang.MaleName|lang.FemaleName) {
		switch n := &f.Toks[i+1]; {
		case n.Kind != token.Word || n.Is(ClosedWord):
			return false
		case n.Shape == token.Capital: // "Will Smith"
			return !n.Is(lang.Noise | lang.Month | lang.Weekday)
		case n.Shape == token.Lower && n.Is(lang.Particle): // "Will van der Berg"
			return true
		}
	}
	return f.out.Symbols.known(f.Word(i), &f.Lang.Cases) != 0 && f.namedAgain(i)
}

// namedAgain reports whether a surname that was read before stands alone at token i, which may be
// a function word or a month as well: "May said", "May's party".
func (f *Finder) namedAgain(i int) bool {
	if i+1 == len(f.Toks) {
		return false
	}
	n := &f.Toks[i+1]
	return n.Is(lang.PossessiveMark) || n.Is(lang.Cue) && n.Shape == token.Lower && n.Gap == token.Space && !n.Is(lang.Preposition|lang.Auxiliary)
}

// compound reports whether token i ends in a part in lower case after a
// hyphen: "Paris-based" is no name, but the given name in "Moon Jae-in" is.
func (f *Finder) compound(i int) bool {
	s := f.Word(i)
	h := strings.LastIndexByte(s, '-')
	if h <= 0 || h+1 >= len(s) || s[h+1] < 'a' || s[h+1] > 'z' {
		return false
	}
	syllables := h <= 5 && len(s)-h-1 <= 4 && !f.isWord(s[:h])
	return !syllables || i == 0 || f.Toks[i].Gap != token.Space || !f.Toks[i-1].Capitalised()
}

// isWord reports whether anything is known of a word.
func (f *Finder) isWord(s string) bool {
	w := f.Lang.Find(s)
	return w.Traits != 0 || w.Begins != 0
}

// LongTitle returns what the short title at token i stands for, "" if it is none: "governor"
// for "Gov.".
func LongTitle(d *token.Text, i int) string {
	if !d.Toks[i].Is(lang.Title) {
		return ""
	}
	var buf [lang.MaxWord]byte
	return d.Lang.Titles[string(AppendKey(buf[:0], d.Word(i)))]
}

// Affiliation reports whether token i says for which party and place somebody
// sits: "Sen. Ann Lee (R-Texas)", "Rep. Ann Lee, D-N.Y.".
func Affiliation(d *token.Text, i int) bool {
	if i < 2 {
		return false
	}
	if k := d.Toks[i-1].Kind; k != token.Comma && k != token.Open || !d.Toks[i-2].Capitalised() {
		return false
	}
	s := d.Word(i)
	n := 0
	for n < len(s) && 'A' <= s[n] && s[n] <= 'Z' {
		n++
	}
	return n > 0 && n <= 3 && n+1 < len(s) && s[n] == '-' && 'A' <= s[n+1] && s[n+1] <= 'Z'
}
