package lang

// An Act is what a word says that its subject does with something that is
// reported, as a set of bits: a word may say several things. It is asked of the
// few words of cues only, and so it is not among the traits.
type Act uint32

const (
	ActStatement  Act = 1 << iota // puts it into words: "say", "warn"
	ActQuestion                   // wants to know: "ask"
	ActBelief                     // thinks so: "believe", "fear"
	ActKnowledge                  // knows it, or shows it to be so: "learn", "show"
	ActIntention                  // wants it, decides on it, has others do it: "plan", "order"
	ActAttitude                   // has a stance on it: "support", "criticize"
	ActDenial                     // says that it does not hold, or is not said: "deny", "decline"
	ActYielding                   // gives way to the verb behind it: "declined to say"
	ActEmpty                      // has no content: "comment"
	ActUndergone                  // a participle whose passive tells what others do: "accused"
	ActBound                      // such a participle that a preposition follows in the passive alone: "accused of"
	ActMoved                      // such a participle that an infinitive follows in the passive alone: "told to wait"
	ActPassive                    // auxiliary of the passive: "was"
	ActInfinitive                 // stands before an infinitive: "to"
	ActFor                        // stands before what is asked for: "for"
	ActThat                       // opens a clause that is no question: "that"
	ActTopic                      // speaks of something without our hearing what: "discuss", "about"
	ActClausal                    // is put into words by a clause or a quotation; with a plain noun it does something else: "added a third"
	ActObject                     // a plain noun behind it is what is reported, in the languages that are read by form: "rejects the charges"
	ActMarker                     // joins an infinitive that is told by its ending to the verb before it: "de", "di"
	ActView                       // before a source that is a person, in front of a sentence: "pour", which means other things elsewhere
	ActCall                       // with somebody behind it, and nothing more, reports nothing: "called his mother"
	ActSeeming                    // tells how its subject strikes others: "seem", "appear"
	ActHearer                     // whom it speaks to stands right behind it: "told the mayor that", "asked her whether"
)

// ActKinds are the acts proper.
const ActKinds = ActStatement | ActQuestion | ActBelief | ActKnowledge | ActIntention | ActAttitude

// ActUnsaid are the acts of what somebody need not have said, so that no words of his follow: "Lee
// wants to open the bridge in May:".
const ActUnsaid = ActKnowledge | ActIntention | ActAttitude

// shortestStem is the length of the shortest stem, without its hyphen.
const shortestStem = 2

// Acts returns what word s says that its subject does. If s as a whole has no act
// proper, it has those of the longest stem that it begins with: "believ-" is
// "believes" and "believing".
func (l *Language) Acts(s string) Act {
	var buf [MaxWord]byte
	key, ok := Key(buf[:0], s)
	if !ok {
		return 0
	}
	h, stem := uint64(HashStart), Act(0)
	for n, c := range key {
		h = HashByte(h, c)
		if k := HashByte(h, '-'); n+1 >= shortestStem && l.words.mayHaveStem(k) {
			if acts := l.words.find(k).Acts; acts != 0 {
				stem = acts
			}
		}
	}
	acts := l.words.find(h).Acts
	if acts&ActKinds != 0 {
		return acts
	}
	return acts | stem
}
