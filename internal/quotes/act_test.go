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
statement: {The bus was late and the driver lost}, she [added]
statement: {The injured, among them a child, were taken away}, she [told] reporters
statement: {"The bridge is safe,"} [he added]
statement: [told] reporters {the strike was over}
statement: [told] reporters {the plan was dead}
statement: [claims] {the hope is gone}
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
attitude: [boasted] {about his yacht}
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
intention: [agreed to] {a truce}
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
attitude: [discussed] {the plan}
attitude: [spoke about] {the plan}
statement: {Talks on the plan ended without a deal}, officials [said]
attitude: [referred to] {the plan}
attitude: [told] {a story}
attitude: [added] {230 points}
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
	if n := testCues(t, "en", cues); n < 150 {
		t.Errorf("%d cues", n)
	}
}

// testCues checks what the source does in each of the lines, and counts them.
func testCues(t *testing.T, tag, list string) (rows int) {
	names := [...]string{Statement: "statement", Question: "question", Belief: "belief", Knowledge: "knowledge", Intention: "intention", Attitude: "attitude"}
	var d token.Text
	l := lang.Find(tag, "")
	for line := range strings.Lines(list) {
		want, rest, ok := strings.Cut(strings.TrimSpace(line), ": ")
		if !ok {
			continue
		}
		rows++
		s, cue, content := marked(rest)
		toks := d.Scan(l, s)
		r := actReader{Text: toks, learned: l.Has&lang.RolesLearned != 0}
		said := part{toks.At(content[0]), toks.At(content[1])}
		kind := Indirect
		if i := strings.IndexAny(s[content[0]:content[1]], `"«„”`); i == 0 {
			kind = Direct
		} else if i > 0 {
			kind = Mixed
		}
		act, negated := r.read(part{}, part{toks.At(cue[0]), toks.At(cue[1])}, said, kind)
		got := names[act]
		if negated {
			got = "not " + got
		}
		if got != want {
			t.Errorf("%s: %s: %s, want %s", tag, rest, got, want)
		}
	}
	return rows
}

// TestPassive tells who only undergoes what a cue says.
func TestPassive(t *testing.T) {
	var d token.Text
	for cue, want := range map[string]bool{
		"is accused of": true, "was asked about": true, "are expected": true, "has been widely criticized for": true, "was told": true, "accused of": true,
		"accused": false, "asked about": false, "expected": false, "is worried": false, "is opposed to": false, "was surprised": false, "is asking": false, "has said": false,
		"told to": true, "asked to": false, "told them to": false, "was quoted as saying": false, "is convinced": false, "praised": false,
	} {
		toks := d.Scan(lang.Find("en", ""), cue)
		r := actReader{Text: toks, learned: true}
		if got := r.undergoes(part{0, len(toks.Toks)}); got != want {
			t.Errorf("%s: %t", cue, got)
		}
	}
}

// cuesOf are cues of other languages, in the forms in which they are found there.
var cuesOf = map[string]string{
	"de": `
statement: Die Polizei [sagte], {dass die Straße gesperrt ist}
statement: {„Wir hoffen auf Regen“}, [sagte] der Bauer
statement: [laut] Polizei {ist die Straße gesperrt}
belief: [nach Ansicht] der Polizei {ist die Straße zu glatt}
belief: Der Bauer [hofft], {dass es regnet}
belief: Die Bank [rechnet] damit, {dass die Zinsen sinken}
question: Die Richterin [fragte], {ob jemand dabei war}
knowledge: Die Ärztin [weiß], {dass die Zeit drängt}
intention: Der Verein [fordert], {dass die Halle offen bleibt}
intention: Der Rat [beschloss], {dass die Halle offen bleibt}
attitude: Der Trainer [bedauert], {dass er nicht spielt}
not statement: Der Mann [bestreitet], {dass er dort war}
not belief: Der Mann [bezweifelt], {dass sie dort war}
not statement: Die Firma [sagte] nicht, {dass sie verkauft}`,
	"nl": `
statement: De politie [zei] {dat de weg dicht is}
not statement: De man [ontkent] {dat hij er was}
not statement: De man [zei] niet {dat hij er was}
belief: De boer [hoopt] {dat het regent}
question: De rechter [vroeg], {"Wie was erbij, en waarom?"}
knowledge: De arts [weet] {dat het laat is}`,
	"sv": `
statement: Polisen [sade] {att vägen är stängd}
not statement: Mannen [förnekar] {att han var där}
belief: Bonden [hoppas] {att det regnar}
intention: Klubben [kräver] {att hallen hålls öppen}
question: {”Vem var där?”}, [frågade] domaren`,
	"da": `
statement: Politiet [siger], {at vejen er lukket}
not statement: Manden [benægter], {at han var der}
belief: Landmanden [håber], {at det regner}
not statement: Manden [sagde] ikke, {at han var der}`,
	"no": `
statement: Politiet [sier] {at veien er stengt}
not statement: Mannen [nekter] {at han var der}
belief: Bonden [håper] {at det regner}
not statement: Mannen [sa] ikke {at han var der}`,
	"fr": `
statement: La police [a annoncé] {que la route est fermée}
statement: [selon] la police, {la route est fermée}
not statement: L'homme [nie] {qu'il était là}
not statement: L'homme n'a pas [dit] {qu'il était là}
belief: Le fermier [espère] {qu'il pleuvra}
question: {« Qui était là, et quand ? »}, a [demandé] le juge
intention: Le club a [demandé] {que la salle reste ouverte}
attitude: Le club [regrette] {que la salle soit fermée}
knowledge: Le médecin [sait] {que le temps presse}`,
	"es": `
statement: La policía [dijo] {que la carretera está cerrada}
statement: [de acuerdo con] la policía, {la carretera está cerrada}
not statement: El hombre [niega] {que estuviera allí}
not statement: El hombre no ha [dicho] {que estuviera allí}
not statement: El hombre no [dijo] {que estuviera allí}
belief: El granjero [espera] {que llueva}
intention: El club [pidió] {que la sala siga abierta}
question: {«¿Quién estaba allí, y por qué?»}, [preguntó] la jueza
knowledge: La médica [sabe] {que es tarde}`,
	"it": `
statement: La polizia ha [detto] {che la strada è chiusa}
not statement: L'uomo [nega] {che fosse lì}
not statement: L'uomo non ha [detto] {che era lì}
belief: Il contadino [spera] {che piova}
intention: Il club [chiede] {che la sala resti aperta}
question: {«Chi era lì, e perché?»}, [chiede] il giudice
knowledge: La dottoressa [sa] {che è tardi}`,
	"pt": `
statement: A polícia [disse] {que a estrada está fechada}
not statement: O homem [nega] {que estivesse lá}
not statement: O homem não [disse] {que estava lá}
belief: O agricultor [espera] {que chova}
intention: O clube [pediu] {que a sala fique aberta}
knowledge: A médica [sabe] {que é tarde}`,
	"pl": `
statement: Policja [powiedziała], {że droga jest zamknięta}
not statement: Mężczyzna [zaprzecza], {że tam był}
not statement: Mężczyzna nie [powiedział], {że tam był}
belief: Rolnik [uważa], {że spadnie deszcz}
not belief: Rolnik [wątpi], {że spadnie deszcz}
question: {„Kto tam był, i dlaczego?”}, [zapytała] sędzia
knowledge: Lekarka [wie], {że jest późno}`,
	"ru": `
statement: Полиция [сообщила], {что дорога закрыта}
not statement: Мужчина [отрицает], {что был там}
not statement: Мужчина не [сказал], {что был там}
belief: Фермер [надеется], {что пойдет дождь}
belief: [по мнению] врача, {уже поздно}
statement: [по словам] врача, {уже поздно}
question: {«Кто там был, и почему?»} — [спросил] судья
knowledge: Врач [знает], {что уже поздно}`,
	"uk": `
statement: Поліція [повідомила], {що дорога закрита}
not statement: Чоловік [заперечує], {що був там}
not statement: Чоловік не [сказав], {що був там}
belief: Фермер [сподівається], {що піде дощ}
belief: [на думку] лікаря, {вже пізно}
statement: [за словами] лікаря, {вже пізно}
intention: Клуб [вимагає], {щоб зала була відкрита}
knowledge: Лікар [знає], {що вже пізно}`,
}

// TestActsOfOthers reads the cues of all languages but English.
func TestActsOfOthers(t *testing.T) {
	for _, tag := range lang.Tags() {
		if tag == "en" || tag == "und" {
			continue
		}
		if testCues(t, tag, cuesOf[tag]) == 0 {
			t.Errorf("%s: no cues", tag)
		}
	}
}
