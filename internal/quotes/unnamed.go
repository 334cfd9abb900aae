package quotes

import (
	"github.com/lede-go/lede/internal/coref"
	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/names"
	"github.com/lede-go/lede/internal/roles"
	"github.com/lede-go/lede/internal/token"
)

// Speakers that are not named: "Agregó que", "Dodał". In the languages that
// are read by form a verb needs no subject; whoever spoke before, or was the last to
// be named, says this too.

// goesOnUnmarked reports whether attribution b has no cue because it goes on where a
// broke off, and no marks show it: "Die Straße sei gesperrt."
func (l *Linker) goesOnUnmarked(a, b Attribution) bool {
	if l.roles.Learned || len(a.Contents) == 0 || b.Cue != None || b.Source != None {
		return false
	}
	s, end := &l.all[b.Contents[0]], l.all[a.Contents[len(a.Contents)-1]].lastSent
	if a.Cue != None {
		end = max(end, l.all[a.Cue].lastSent)
	}
	return s.quoted != allQuoted && s.sent-end <= maxSilence
}

// goesOnMarked reports whether attribution b is a quotation without a cue behind a
// statement of the same paragraph, or one to which that leads with a colon: "The mayor said
// that it is safe. «We checked it.»"
func (l *Linker) goesOnMarked(a, b Attribution) bool {
	if l.roles.Learned || len(a.Contents) == 0 || a.Cue == None && a.Source == None || b.Cue != None || b.Source != None {
		return false
	}
	s, last := &l.all[b.Contents[0]], &l.all[a.Contents[len(a.Contents)-1]]
	end := last.lastSent
	if a.Cue != None {
		end = max(end, l.all[a.Cue].lastSent)
	}
	if s.quoted != allQuoted || s.sent-end != 1 || !l.opensSentence(s) || s.lastSent >= len(l.prose.Sentences) {
		return false
	}
	if l.opensLed(s) {
		return a.Cue != None && a.Source != None && l.Lang.Acts(l.Word(l.all[a.Cue].First))&lang.ActUnsaid == 0
	}
	return s.block == last.block && last.quoted != allQuoted && l.fillsSentence(s)
}

// fillsSentence reports whether a stretch goes up to the end of its sentence.
func (l *Linker) fillsSentence(s *Stretch) bool {
	return l.prose.Sentences[s.lastSent].Last-s.Last <= 1
}

// maxSilence is how many sentences may lie between what somebody says and where he
// goes on without being named.
const maxSilence = 2

// unnamed returns who says what has a cue and no source, 0 if that is not clear. The
// attribution before it is a.
func (l *Linker) unnamed(a, b Attribution) coref.ID {
	if l.roles.Learned || b.Cue == None || b.Source != None && !l.possesses(&l.all[b.Source]) {
		return 0
	}
	cue := &l.all[b.Cue]
	form := l.Toks[cue.First].Value
	if form&lang.Impersonal != 0 || roles.RelatesObject(l.Text, cue.First-1) {
		return 0
	}
	want := names.GenderOf(form&lang.HeSays != 0, form&lang.SheSays != 0)
	if form&lang.HeSays != 0 && form&lang.SheSays != 0 {
		return 0 // "disent"
	}
	reach := maxSilence
	if b.Source == None && l.needsSubject(cue) && !l.mayName(cue.Last) {
		reach = 0
	} else if len(a.Contents) > 0 && len(l.quotes) > 0 {
		last := &l.all[a.Contents[len(a.Contents)-1]]
		who := l.quotes[len(l.quotes)-1].Speaker
		if cue.sent-last.lastSent <= maxSilence && who != 0 && l.maySay(who, want) {
			return who
		}
	}
	return l.latestPerson(min(cue.First, l.all[b.Contents[0]].First), cue.sent, reach, want)
}

// needsSubject reports whether a cue is a verb that has its subject in its sentence, as all have where
// nouns have capitals, but for passives in the mood of reported speech: "Es werde geschätzt, dass".
func (l *Linker) needsSubject(cue *Stretch) bool {
	for i := cue.First; i < cue.Last; i++ {
		if t := &l.Toks[i]; t.Is(lang.Auxiliary) && t.Value&lang.Subjunctive != 0 {
			return false
		}
	}
	return l.Lang.Has&lang.CapitalNouns != 0 && l.Toks[cue.Last-1].Is(lang.Cue)
}

// goesOnDescribed reports whether attribution b has a cue and no source because a, right
// before it, says who speaks without naming anybody: "«Yes», said the mayor. Added that".
func (l *Linker) goesOnDescribed(a, b Attribution) bool {
	if l.roles.Learned || b.Cue == None || b.Source != None && !l.possesses(&l.all[b.Source]) || len(a.Contents) == 0 || a.Source == None || l.quotes[len(l.quotes)-1].Speaker != 0 {
		return false
	}
	const several = lang.HeSays | lang.SheSays
	cue, source, last := &l.all[b.Cue], &l.all[a.Source], &l.all[a.Contents[len(a.Contents)-1]]
	form := l.Toks[cue.First].Value
	if form&lang.Impersonal != 0 || form&several == several && !l.Any(source.First, source.Last, lang.Plural) || cue.sent-max(last.lastSent, source.lastSent) > 1 || !l.describes(source) {
		return false
	}
	if want := names.GenderOf(form&lang.HeSays != 0, form&lang.SheSays != 0); want == names.Male && l.Any(source.First, source.Last, lang.Feminine) {
		return false
	}
	for i := max(last.Last, source.Last); i < min(cue.First, l.all[b.Contents[0]].First); i++ {
		if m := l.ents.MentionAt(i); m != nil && l.ents.Entity(m).Kind == lang.KindPerson {
			return false
		}
	}
	return true
}

// describes reports whether the first noun of a source is what somebody is.
func (l *Linker) describes(s *Stretch) bool {
	const somebody = lang.RoleNoun | lang.GroupNoun | lang.BodyNoun | lang.Document
	for i := s.First; i < s.Last; i++ {
		_, n := l.Lang.Clitic(l.Word(i)) // "l'opposizione"
		if t := &l.Toks[i]; t.Is(somebody) || n > 0 && l.Lang.Find(l.Word(i)[n:]).Traits&somebody != 0 {
			return true
		} else if i > s.First && t.Is(lang.OfWord|lang.Particle|lang.Preposition) || t.Kind != token.Word {
			break
		}
	}
	return false
}

// saidByNobody reports whether the verb of attribution b is in the passive and nobody is its
// source, where nouns have capitals and the passive leaves out on purpose who says so: "Im April
// wurde bekannt, dass". In the mood of reported speech it goes on with what was said: "Es werde geschätzt, dass".
func (l *Linker) saidByNobody(b Attribution) bool {
	if l.Lang.Has&lang.CapitalNouns == 0 || b.Cue == None || b.Source != None {
		return false
	}
	c := l.all[b.Cue].Last - 1
	if roles.Undergone(l.Text, l.prose.Sentences[l.all[b.Cue].sent].First, c) {
		return true
	}
	for i := l.all[b.Cue].First; i <= c; i++ {
		if t := &l.Toks[i]; t.Is(lang.Auxiliary) && t.Value&lang.Subjunctive == 0 && l.Lang.Acts(l.Word(i))&lang.ActPassive != 0 {
			return true
		}
	}
	return false
}

// possesses reports whether a source is but a possessive, "in his view", whose form
// tells no more than a verb without a subject.
func (l *Linker) possesses(s *Stretch) bool {
	return s.Last-s.First == 1 && l.Toks[s.First].Is(lang.Possessive)
}

// maySay reports whether an entity may be the subject of a verb of a gender.
func (l *Linker) maySay(who coref.ID, want names.Gender) bool {
	e := &l.ents.List[who-1]
	return want == names.UnknownGender || e.Kind != lang.KindPerson || e.Gender == want || e.Gender == names.UnknownGender
}

// mayName reports whether token i behind a verb may be a name that was taken for something else:
// "sagte Mai".
func (l *Linker) mayName(i int) bool {
	return i < len(l.Toks) && l.Toks[i].Capitalised() && l.Toks[i].Is(lang.Month|lang.Weekday)
}

// latestPerson returns the person who is named first in the latest sentence that names
// one, before token i in sentence sent and at most reach sentences back; 0 if nobody is.
func (l *Linker) latestPerson(i, sent, reach int, want names.Gender) coref.ID {
	for n := sent; n >= max(0, sent-reach); n-- {
		s := &l.prose.Sentences[n]
		for k := s.First; k < min(s.Last, i); k++ {
			m := l.ents.MentionAt(k)
			if m == nil || m.Kind == coref.MentionNominal || l.prose.In[k] != 0 {
				continue
			}
			if l.ents.Entity(m).Kind == lang.KindPerson && l.maySay(m.Entity, want) {
				return m.Entity
			}
		}
	}
	return 0
}
