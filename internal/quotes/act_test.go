package quotes

import (
	"strings"
	"testing"

	"github.com/lede-go/lede/internal/lang"
	"github.com/lede-go/lede/internal/token"
)

// cues are cues of general English, in brackets, each with what is reported, in
// braces, and what a reader would say that the source does. "not" means that it is
// reported not to hold, or not to be said.
const cues = `
statement: [said] {that the bridge was safe}
statement: [says] {the bridge is safe}
statement: {"The bridge is safe,"} [said]
statement: {"The bridge is safe,"} [he added]
statement: [told] reporters {the strike was over}
statement: [wrote] {that the plan had failed}
statement: [announced] {a ban on plastic bags}
statement: [announced] {that she would step down}
statement: [has announced] {plans for a second runway}
statement: [according to] {the river will rise}
statement: [:] {The river will rise}
statement: [warned] {that the river would rise}
statement: [warned of] {more floods}
statement: [promised] {that taxes would fall}
statement: [vowed] {that he would fight on}
statement: {"I will fight on,"} [he vowed]
statement: [claimed] {to have seen nothing}
statement: [claimed] {that he had seen nothing}
statement: [admitted] {taking the money}
statement: [acknowledged] {that mistakes were made}
statement: [confirmed] {the arrest of two men}
statement: [insisted] {that nothing had changed}
statement: [explained] {how the pump works}
statement: [described] {the scene as chaos}
statement: [called] {the charges "a farce"}
statement: [has called] {him a liar}
statement: [accused] {the minister of lying}
statement: [alleged] {that the firm had cheated}
statement: [argued] {that the law was unclear}
statement: [pointed out] {that the vote was close}
statement: [put it to him] {that he had lied}
statement: [made clear] {that there would be no deal}
statement: [joked] {that he needed a holiday}
statement: [tweeted] {that the train was late}
statement: [posted] {"Never again"}
statement: [testified] {that she had seen the car}
statement: [replied] {that it was too late}
statement: [suggested] {that the boat had been overloaded}
statement: [predicted] {that prices would fall}
statement: [estimated] {the damage at $2 million}
statement: [complained] {that the room was cold}
statement: [boasted] {about his yacht}
statement: [cited] {a lack of money}
statement: [stressed] {the need for calm}
statement: [reiterated] {that talks would go on}
statement: [revealed] {that the firm was for sale}
statement: [ruled] {that the search was lawful}
statement: [recommended] {that the dam be closed}
statement: [in a statement said] {it would appeal}
statement: [went on to say] {that he was tired}
statement: [continued] {"We are tired"}
statement: [tried to explain] {why the pump failed}
statement: [reportedly] {sold the house}
statement: [the claim that] {the pump was new}
statement: [are more likely to say] {the city is safe}
not statement: [denied] {that he had taken money}
not statement: [denies] {any part in the theft}
not statement: [did not say] {when the bridge would open}
not statement: [didn't mention] {the strike}
not statement: [declined to say] {who would pay}
not statement: [declined] {to say who would pay}
not statement: [refused to say] {whether he would resign}
not statement: [would not confirm] {the arrest}
not statement: [never said] {that he was rich}
not statement: [failed to mention] {the debt}
not statement: [stopped short of saying] {that he would resign}
not statement: [disputed] {that the boat was full}
not statement: [has repeatedly denied] {the charges}
question: [asked] {whether the bridge was safe}
question: [asked] {if she could stay}
question: [asked] {why the bridge was closed}
question: {"Who will pay?"} [he asked]
question: [asking] {how long it would take}
question: [asked about] {the missing money}
question: [wondered] {whether anyone would come}
question: [wondered aloud] {if it was worth it}
question: [inquired] {whether there were rooms}
question: [questioned] {whether the vote was fair}
question: [raised the question of] {whether the vote was fair}
question: [raised questions about] {the cost}
question: [wants to know] {who signed the order}
question: [demanded to know] {who signed the order}
belief: [thinks] {that the rain will stop}
belief: [think] {the rain will stop}
belief: [believes] {the suspect is abroad}
belief: [believed] {that he was safe}
belief: [expects] {sales to rise}
belief: [is expected] {to win}
belief: [fears] {that the dam may burst}
belief: [hopes] {to finish by May}
belief: [is hoping] {for a better year}
belief: [assumed] {that the door was locked}
belief: [suspects] {the brakes failed}
belief: [are convinced] {that he is innocent}
belief: [is confident] {that the team will win}
belief: [feels] {that the offer is too low}
belief: [considers] {him a friend}
belief: [sees] {the merger as a risk}
belief: [imagined] {that it would be easy}
belief: [concluded] {that the fire was set}
belief: [guess] {it will snow}
belief: [in his opinion] {the law is unclear}
belief: [worries] {that the well is dry}
belief: [is worried] {that the well is dry}
belief: [seemed] {to be asleep}
belief: [appears] {to have failed}
not belief: [did not believe] {that she was ill}
not belief: [doubts] {that the plan will work}
not belief: [don't think] {it matters}
not belief: [cast doubt on] {the figures}
knowledge: [knows] {that the ice is thin}
knowledge: [knew] {he was late}
knowledge: [learned] {that the flight was full}
knowledge: [found] {that the pipe was cracked}
knowledge: [found out] {that the pipe was cracked}
knowledge: [noticed] {that the light was on}
knowledge: [showed] {that two in three voters were undecided}
knowledge: [shows] {her leading by six points}
knowledge: [discovered] {that the safe was empty}
knowledge: [realised] {that he was alone}
knowledge: [realized] {that he was alone}
knowledge: [remembers] {a loud noise}
knowledge: [understands] {how the market works}
knowledge: [heard] {that the shop had closed}
knowledge: [is aware] {that the date has passed}
not knowledge: [did not know] {that the gun was loaded}
not knowledge: [was not aware] {that the date had passed}
intention: [wants] {to sell the farm}
intention: [wanted] {the road closed}
intention: [plans] {to run for mayor}
intention: [is planning] {to move}
intention: [intends] {to appeal}
intention: [decided] {to leave}
intention: [agreed] {to pay the fine}
intention: [ordered] {the ship to turn back}
intention: [promised] {to cut taxes}
intention: [threatened] {to sue}
intention: [offered] {to help}
intention: [vowed] {to fight on}
intention: [urged] {drivers to stay at home}
intention: [asked] {the court to dismiss the case}
intention: [asked] {the army for help}
intention: [asked] {that the door be closed}
intention: [called for] {an inquiry}
intention: [called on] {both sides to stop}
intention: [demanded] {an apology}
statement: [has called] {the rule "unfit to stand"}
intention: [is considering] {a move abroad}
intention: [seeks] {to overturn the verdict}
intention: [is trying] {to sell the farm}
intention: [would like] {to see a change}
intention: [announced his decision] {to retire}
intention: [voted] {to close the pool}
intention: [approved] {the sale of the land}
intention: [told] {staff to go home}
not intention: [refused] {to sign the paper}
not intention: [declined] {to take part}
not intention: [does not want] {to move}
not intention: [has no plans] {to retire}
attitude: [supports] {the bill}
attitude: [criticized] {the ruling}
attitude: [criticised] {the ruling}
attitude: [praised] {the firefighters}
attitude: [condemned] {the attack}
attitude: [opposes] {the tunnel}
attitude: [backed] {the plan}
attitude: [endorsed] {the mayor}
attitude: [likes] {the new coach}
attitude: [welcomed] {the deal}
attitude: [rejected] {the offer}
attitude: [slammed] {the report}
attitude: [is opposed to] {the tunnel}
attitude: [regrets] {the delay}
attitude: [was pleased] {with the vote}
attitude: [expressed support for] {the strike}
attitude: [blamed] {the weather}
attitude: [dismissed] {the claim as nonsense}
attitude: [favors] {a tax on sugar}
attitude: [agrees with] {the mayor}
not attitude: [does not support] {the bill}
statement: {"The ruling is a disgrace,"} [he fumed]
`

// marked takes the marks of a line of cues off: it returns the text and where cue
// and content stand in it, as bytes.
func marked(line string) (s string, cue, content [2]int) {
	var b strings.Builder
	for _, r := range line {
		switch r {
		case '[':
			cue[0] = b.Len()
		case ']':
			cue[1] = b.Len()
		case '{':
			content[0] = b.Len()
		case '}':
			content[1] = b.Len()
		default:
			b.WriteRune(r)
		}
	}
	return b.String(), cue, content
}

// TestActs reads cues as a reader would.
func TestActs(t *testing.T) {
	names := [...]string{Statement: "statement", Question: "question", Belief: "belief", Knowledge: "knowledge", Intention: "intention", Attitude: "attitude"}
	var d token.Text
	rows := 0
	for line := range strings.Lines(cues) {
		want, rest, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok {
			continue
		}
		rows++
		s, cue, content := marked(rest)
		toks := d.Scan(lang.Find("en", ""), s)
		r := actReader{Text: toks, learned: true}
		said := part{toks.At(content[0]), toks.At(content[1])}
		kind := Indirect
		if strings.HasPrefix(s[content[0]:], `"`) {
			kind = Direct
		}
		act, negated := r.read(part{}, part{toks.At(cue[0]), toks.At(cue[1])}, said, kind)
		got := names[act]
		if negated {
			got = "not " + got
		}
		if got != want {
			t.Errorf("%s: %s, want %s", rest, got, want)
		}
	}
	if rows < 150 {
		t.Errorf("%d cues", rows)
	}
}
