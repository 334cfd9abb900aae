//go:build train

package lede

import "math/bits"

// What the trainer in internal/trainnames needs to see. It is not part of the
// library: only builds with the tag "train" have it.

// A TrainingName is one form of a name with its features.
type TrainingName struct {
	Spans    []Span         // where it occurs
	One      bool           // it is a name of one word
	Features map[string]int // by name, with their counts
	First    string         // its first word and its last, in lower case
	Last     string
	Words    []string
}

// TrainingNames returns the forms of the names of an article.
func TrainingNames(text string) []TrainingName {
	text, _, err := decode([]byte(text))
	if err != nil {
		return nil
	}
	d := Parser{}.document(text)
	f := &d.room.names.finder
	f.reset(d)
	f.findCandidates()
	all := make([]TrainingName, len(f.forms))
	for _, c := range f.cands {
		m := &all[c.form]
		m.Spans = append(m.Spans, f.fragment(c.first, c.last).Span)
	}
	for n := range f.forms {
		m, t := &f.forms[n], &all[n]
		t.Features = map[string]int{}
		t.One = m.inner&innerOne != 0
		for b := uint64(m.inner); b != 0; b &= b - 1 {
			t.Features[NameFeatures[0][bits.TrailingZeros64(b)]] = 1
		}
		for k, c := range m.outer {
			if c > 0 && (m.sure == 0 || nameBits(1)<<k&(atStart|inStyle) == 0) {
				t.Features[NameFeatures[1][k]] = int(min(c, 2))
			}
		}
		if m.count > 1 {
			t.Features["often"] = 1
		}
		first, last := f.ends(int32(n))
		t.First, t.Last = string(f.syms.key(first)), string(f.syms.key(last))
		for k := f.cands[m.first].first; k < f.cands[m.first].last; k++ {
			t.Words = append(t.Words, string(f.syms.key(f.syms.of[k])))
		}
	}
	return all
}

// NameFeatures are the names of the features: of the words, of the context,
// and of what longer names tell.
var NameFeatures = [3][]string{innerNames[:], outerNames[:], partNames[:]}

var innerNames = [innerCount]string{
	"innerOne", "innerTwo", "innerThree", "innerMore", "firstGiven", "firstGivenWord", "lastGiven", "firstInitial",
	"midInitial", "lastSurname", "lastSuffix", "hasParticle", "lastBody", "headBody", "lastLegal", "hasAmpersand",
	"hasOf", "hasAnd", "hasPossessive", "hasNumber", "lastPlaceNoun", "firstPlaceHead", "firstDirection", "firstDemonym",
	"firstPlace", "lastPlace", "firstBodyName", "lastBodyName", "onePlace", "oneCountry", "oneRegion", "oneBody",
	"oneOutlet", "oneDemonym", "oneOther", "oneUpper", "oneSurname", "oneGiven", "oneTitle", "oneNoise",
	"oneCommon", "oneUnknown", "knownPlace", "knownBody", "knownOther", "firstNoise", "firstCommon", "lastNoise",
	"lastCommon", "lastTitle", "allUnknown", "mixedCase", "upperFirst", "midNoise", "lastOther", "firstOther",
}

var outerNames = [outerCount]string{
	"afterTitle", "afterRole", "beforeCue", "afterCue", "beforeAge", "beforeWho", "beforeRole", "afterIn",
	"afterOf", "afterOther", "afterThe", "afterA", "beforePossessive", "beforeNoun", "beforeVerb", "beforeRegion",
	"afterPlace", "inBrackets", "beforeAcronym", "inDateline", "inAgency", "atStart", "inStyle", "afterPlaceNoun",
	"beforePlaceNoun", "beforeBodyNoun", "beforeRoleNoun", "afterBodyNoun", "afterDemonym", "beforeName", "inByline", "afterAnd",
	"inMarks", "often",
}

var partNames = [partCount]string{
	"lastOfPerson", "firstOfPerson", "firstOfBody", "lastOfBody", "partOfPlace", "partOfNone",
}
