package quotes_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/lede-go/lede"
)

// The markers ⟦q1 …⟧, ⟦c1 …⟧ and ⟦s1 …⟧ stand around the contents, the cue and
// the source of attribution 1; ⟦s12 …⟧ is the source of 1 and 2. Spans are
// those of the PolNeAR guidelines.
var quoteTests = []struct {
	name, marked string
	speakers     string // by number, "-" for none
}{
	{"cue and source after", `⟦q1 "The bridge is safe,"⟧ ⟦c1 said⟧ ⟦s1 Anna Brandt⟧.`, "Anna Brandt"},
	{"goes on after the cue", `⟦q1 "The bridge is safe,"⟧ ⟦s1 Anna Brandt⟧ ⟦c1 said⟧. ⟦q1 "We checked every bolt."⟧`, "Anna Brandt"},
	{"one sentence in two halves", `⟦q1 "If the river rises,"⟧ ⟦s1 Brandt⟧ ⟦c1 said⟧, ⟦q1 "we will close the bridge."⟧`, ""},
	{"indirect", `⟦s1 Anna Brandt⟧ ⟦c1 said⟧ ⟦q1 that the bridge would reopen in May⟧.`, "Anna Brandt"},
	{"halves of which the first is a subject", `⟦q1 The bridge over the river⟧, ⟦c1 according to⟧ ⟦s1 the police⟧, ⟦q1 is 90 years old⟧.`, ""},
	{"what a paper quotes stands before", `⟦q1 The harbour will stay closed until May⟧, the newspaper quoted ⟦s1 Mayor Tom Ekberg⟧ ⟦c1 as saying⟧.`, "Tom Ekberg"},
	{"what somebody is quoted as saying stands before", `⟦q1 The bridge was never safe⟧, ⟦s1 Ekberg⟧ ⟦c1 was quoted as saying⟧ by the newspaper.`, ""},
	{"said somewhere, with a common noun", `⟦s1 Brandt⟧ ⟦c1 said⟧ at the hotel news conference ⟦q1 her plans include a second bridge⟧.`, ""},
	{"said after something that there is something", `⟦s1 Trade Commissioner Anna Brandt⟧ ⟦c1 said⟧ after the talks ⟦q1 there was a growing impatience with the ministry in the region⟧.`, ""},
	{"told a meeting", `⟦s1 Brandt⟧ ⟦c1 told⟧ a meeting of farmers ⟦q1 the bridge was safe⟧.`, ""},
	{"told an agency of a country", `⟦s1 Brandt⟧ ⟦c1 told⟧ Reuters ⟦q1 Peru would pay its debts⟧.`, ""},
	{"what is told is no hearer", `⟦s1 The film⟧ ⟦c1 tells⟧ ⟦q1 the story of a boy that gets lost on the bridge⟧.`, ""},
	{"halves around whom it was told", `⟦q1 The bridge⟧, ⟦s1 Brandt⟧ ⟦c1 told⟧ reporters, ⟦q1 is closed for the winter⟧.`, ""},
	{"a circumstance before the frame", `⟦q1 In the poorer towns of the north⟧, ⟦c1 says⟧ ⟦s1 the report⟧, ⟦q1 farmers have sold their land⟧.`, ""},
	{"indirect halves", `⟦q1 The bridge⟧, ⟦s1 Brandt⟧ ⟦c1 said⟧, ⟦q1 would reopen in May⟧.`, ""},
	{"mixed", `⟦s1 The mayor⟧ ⟦c1 said⟧ ⟦q1 the bridge was "as safe as a church"⟧.`, ""},
	{"according to", `⟦c1 According to⟧ ⟦s1 the police⟧, ⟦q1 nobody was hurt⟧.`, ""},
	{"who the source is, at the end", `⟦q1 The bridge was built in the early 2000s, around the time demand was starting to increase⟧, ⟦c1 according to⟧ ⟦s1 Anna Brandt, dean of international relations at the Marlow campus of the Harbour University⟧.`, "Anna Brandt"},
	{"according to at the end", `⟦q1 Nobody was hurt⟧, ⟦c1 according to⟧ ⟦s1 the police⟧.`, ""},
	{"recipient left out", `⟦s1 Brandt⟧ ⟦c1 told⟧ reporters ⟦q1 that the bridge was safe⟧.`, ""},
	{"relative pronoun", `The report was written by Anna Brandt, ⟦s1 who⟧ ⟦c1 said⟧ ⟦q1 the bridge was safe⟧.`, "Anna Brandt"},
	{"shared source", `⟦s12 Brandt⟧ ⟦c1 said⟧ ⟦q1 the bridge was safe⟧ and ⟦c2 added⟧ ⟦q2 that it would reopen in May⟧.`, ""},
	{"said and added, behind others who are named", `The bridge closed early, Ekberg was told, and ⟦q1 the engineers who work for Mila Novak stayed⟧, ⟦s12 she⟧ ⟦c1 said⟧, ⟦c2 adding⟧, ⟦q2 "It was not safe."⟧`, ""},
	{"plain words behind a quotation", `⟦s1 She⟧ ⟦c1 told⟧ the council ⟦q1 they would not "have to make the first move."⟧ Corvina, ⟦s2 she⟧ ⟦c2 said⟧, ⟦q2 would come to them⟧.`, ""},
	{"a sentence behind a quotation", `⟦s1 He⟧ ⟦c1 said⟧ ⟦q1 he was leaving to prevent more quarrels, fulfilling his "duty, as a builder and as the mayor of all of the town, to seek peace."⟧ Here's what to know about the bridge.`, ""},
	{"negated cue", `⟦s1 Brandt⟧ ⟦c1 did not say⟧ ⟦q1 whether the bridge would reopen⟧.`, ""},
	{"question", `⟦q1 "Who will pay for this?"⟧ ⟦c1 asked⟧ ⟦s1 Tom Ekberg⟧.`, "Tom Ekberg"},
	{"exclamation", `⟦q1 "Never again!"⟧ ⟦s1 she⟧ ⟦c1 said⟧.`, ""},
	{"colon", `⟦s1 Anna Brandt⟧ ⟦c1 said:⟧ ⟦q1 "The bridge is safe. We checked every bolt."⟧`, "Anna Brandt"},
	{"appositive before the cue", `⟦s1 Hugo Hallam, a doctor,⟧ ⟦c1 said:⟧ ⟦q1 "They are tired and cold."⟧`, "Hugo Hallam"},
	{"typewriter marks", `⟦q1 ''The bridge is safe,''⟧ ⟦s1 Ms. Brandt⟧ ⟦c1 said⟧. ⟦q1 ''We checked every bolt.''⟧`, ""},
	{"curly marks", `⟦q1 “The bridge is safe,”⟧ ⟦c1 said⟧ ⟦s1 Anna Brandt⟧.`, "Anna Brandt"},
	{"marks within marks", `⟦q1 “We called it ‘the long walk home,’ and I went,”⟧ ⟦c1 said⟧ ⟦s1 Tom Ekberg⟧.`, "Tom Ekberg"},
	{"plan", `⟦s1 The council⟧ ⟦c1 plans⟧ ⟦q1 to close the bridge⟧.`, ""},
	{"belief", `⟦s1 Many residents⟧ ⟦c1 believe⟧ ⟦q1 the bridge is unsafe⟧.`, ""},
	{"artefact", `⟦s1 The report⟧ ⟦c1 found⟧ ⟦q1 that the bolts had rusted⟧.`, ""},
	{"said in a statement", `⟦q1 "We regret the delay,"⟧ ⟦s1 the company⟧ ⟦c1 said in a statement⟧.`, ""},
	{"manner before a name", `⟦q1 "Last night was a nightmare,"⟧ ⟦c1 said⟧ ⟦s1 a homeless man who goes by the name "Shorty."⟧`, ""},
	{"calling somebody", `Anna Brandt called her sister from the station.`, ""},
	{"calling somebody something", `⟦s1 Anna Brandt⟧ ⟦c1 called⟧ ⟦q1 the builder a liar⟧.`, "Anna Brandt"},
	{"declined to comment", `The bridge is closed. Anna Brandt declined to comment on the report.`, ""},
	{"declined to say", `The bridge is closed. ⟦s1 Anna Brandt⟧ ⟦c1 declined to say⟧ ⟦q1 when it would reopen⟧.`, "Anna Brandt"},
	{"scare quotes", `The so-called "bridge to nowhere" was closed on Monday.`, ""},
	{"title of a work", `The film "Bridge of Sighs" opens on Friday.`, ""},
	{"paragraphs that reopen", "⟦q1 \"The bridge is safe,\"⟧ ⟦c1 said⟧ ⟦s1 Anna Brandt⟧. ⟦q1 \"We checked every bolt.⟧\n\n⟦q1 \"And we will check them again.\"⟧", "Anna Brandt"},
	{"attribution at the end of a run", "⟦q1 “The bridge is safe.⟧\n\n⟦q1 “We checked every bolt.⟧\n\n⟦q1 “And we will check them again,”⟧ ⟦s1 Anna Brandt⟧ ⟦c1 said⟧.", "Anna Brandt"},
	{"pronoun of the paragraph before", "Anna Brandt opened the bridge on Monday.\n\n⟦q1 \"It is safe,\"⟧ ⟦s1 she⟧ ⟦c1 said⟧.", "Anna Brandt"},
	{"said this", "The bridge will reopen in May.\n\n⟦s1 Anna Brandt⟧ ⟦c1 said⟧ ⟦q1 this⟧ at a meeting on Monday.", "Anna Brandt"},
	{"unusual verb", `⟦q1 "Not again,"⟧ ⟦c1 grumbled⟧ ⟦s1 Tom Ekberg⟧.`, "Tom Ekberg"},
	{"two speakers in one paragraph", `⟦q1 "It is safe,"⟧ ⟦s1 Anna Brandt⟧ ⟦c1 said⟧. ⟦q2 "It is not,"⟧ ⟦s2 Tom Ekberg⟧ ⟦c2 replied⟧.`, "Anna Brandt,Tom Ekberg"},
	{"temporal opening", `⟦q1 Five years ago⟧, ⟦s1 he⟧ ⟦c1 said⟧, ⟦q1 the bridge was as good as new⟧.`, ""},
	{"content first, indirect", `⟦q1 The bridge will reopen in May⟧, ⟦s1 the mayor⟧ ⟦c1 said⟧.`, ""},
	{"content first, name and office", `⟦q1 The bridge will reopen in May⟧, ⟦c1 said⟧ ⟦s1 Anna Brandt, the city's chief engineer⟧.`, "Anna Brandt"},
	{"British marks", `⟦q1 ‘The bridge is safe,’⟧ ⟦c1 said⟧ ⟦s1 Anna Brandt⟧. ⟦q1 ‘We can’t promise more.’⟧`, "Anna Brandt"},
	{"clause before the main one", `While ⟦s1 Anna Brandt⟧ ⟦c1 said⟧ ⟦q1 that the bridge was safe⟧, the town closed it.`, "Anna Brandt"},
	{"clause before the main one, with marks", `Even as ⟦s1 the mayor⟧ ⟦c1 said⟧ ⟦q1 that the bridge was "perfectly safe,"⟧ the crowd laughed.`, ""},
	{"clause with an aside before the main one", `Although ⟦s1 Brandt⟧ ⟦c1 said⟧ ⟦q1 that the bridge, which opened in May, was safe⟧, nobody crossed it.`, ""},
	{"report without a main clause", `But ⟦s1 Anna Brandt⟧ ⟦c1 said⟧ ⟦q1 that the bridge was old, that the road was worse⟧.`, ""},
	{"signed on the next line", "⟦q1 \"The bridge is safe.\"⟧\n\n⟦c1 —⟧ ⟦s1 Anna Brandt⟧, head of the road office", "Anna Brandt"},
	{"signed with a title", "⟦q1 “The bridge is safe. Everybody knows it.”⟧\n\n⟦c1 -⟧⟦s1 Mayor Anna Brandt⟧, writing after the storm", "Anna Brandt"},
	{"list on the next line", "⟦q1 \"These are our three wishes.\"⟧\n\n- Roads that are safe", "-"},
	{"head of two relative clauses", `⟦s1 Tom Ekberg⟧, who will lead Harbour Shipping Co, which last year had sales of 400 million dollars, ⟦c1 said⟧ ⟦q1 that the bridge was safe⟧.`, "Tom Ekberg"},
	{"source behind an unusual verb", `⟦q1 "We have chosen this bridge because it is our only one,"⟧ ⟦c1 proclaimed⟧ ⟦s1 one banner on the road to the harbour⟧, which was closed.`, ""},
	{"body behind an adverb and a verb", `⟦q1 "Anna Brandt has joined us as a professor of bridge building,"⟧ ⟦c1 officially announced⟧ ⟦s1 the university⟧.`, ""},
	{"whole sentence before the next report", `⟦q1 "It is safe,"⟧ ⟦s1 Brandt⟧ ⟦c1 said⟧. ⟦q1 "We checked every bolt of it in May."⟧ ⟦s2 She⟧ ⟦c2 further announced⟧ ⟦q2 that it would reopen⟧.`, ""},
	{"two quotations and plain words behind a frame", `⟦q1 "The worry of these men is not the boats,"⟧ ⟦s1 Ekberg⟧ ⟦c1 said⟧, ⟦q1 "it's that they still lack their own harbour." For the others, on the other hand, "there is no growth for the taking."⟧`, ""},
	{"subject shared by verbs", `⟦s1 The mayor⟧ did not give any figures for the bridge, but ⟦c1 said:⟧ ⟦q1 "We believe that we still have a lot of money. It is in the bank."⟧`, ""},
	{"whole sentences before the next report", "⟦q1 \"It will cost a million dollars by the time it is done,\"⟧ ⟦s1 Anna Brandt⟧ ⟦c1 said about⟧ the bridge. ⟦q1 \"It will probably be closer to two million. This is what we are up against.\"⟧ ⟦s2 She⟧ ⟦c2 went on to say:⟧\n\n⟦q2 \"By the way, none of them will come out and pay for it.\"⟧", ""},
	{"office and name behind a verb", `⟦q1 "So far nobody has seen a crack in it,"⟧ ⟦c1 said⟧ ⟦s1 the engineer in charge, Tom Ekberg⟧; he had looked with a torch.`, "Tom Ekberg"},
	{"circumstance behind a hearer", `⟦q1 "I miss my mother,"⟧ ⟦s1 Tom Ekberg⟧ ⟦c1 told⟧ Radio Dell as he sat outside the house of a neighbour who is now taking care of him.`, "Tom Ekberg"},
	{"body of the hearer", `⟦q1 "We are very happy with the road,"⟧ ⟦s1 Anna Brandt⟧ ⟦c1 told⟧ students of her ruling Labour Party (LP).`, "Anna Brandt"},
	{"hearer at the end", `⟦q1 "It looks safe on paper, but nobody has walked on it,"⟧ ⟦s1 Felix Holm, a senior engineer,⟧ ⟦c1 told⟧ Reuters.`, "Felix Holm"},
	{"hearer at the end, indirect", `⟦q1 The strike has idled 160 ships in the harbour⟧, ⟦s1 Felix Holm, an official of the union,⟧ ⟦c1 told⟧ Reuters.`, "Felix Holm"},
	{"quotation behind a verb that reports nothing", `Here is ⟦s1 Ekberg's⟧ description of a bridge "for the eyes of a stranger."` + "\n\n" + `⟦q1 "Imagine the longest bridge there is, with no road on top of it. It comes to an end in the air."⟧`, ""},
	{"mark that belongs to the next paragraph", "⟦q1 \"It is madness,\"⟧ ⟦c1 said⟧ ⟦s1 Anna Brandt, a clerk at the bank⟧.\"\n\nPeople left.", "Anna Brandt"},
	{"brackets within a source", `⟦s1 The head of Corvina (Osterby Bridge Council), Nils Holm,⟧ ⟦c1 has said⟧ ⟦q1 that the bridge is safe⟧.`, "Nils Holm"},
	{"brackets around a source", `(⟦s1 Corvina Finance Corp⟧) ⟦c1 said⟧ ⟦q1 that the bridge is safe⟧.`, "Corvina Finance Corp"},
	{"office with a list and its holder", `⟦s1 The minister of labour, roads and harbours, Nils Holm,⟧ ⟦c1 said⟧ ⟦q1 that the bridge is safe⟧.`, "Nils Holm"},
	{"offices of two people", `⟦s1 The head of roads, bridges and harbours and Nils Holm⟧ ⟦c1 said⟧ ⟦q1 that the bridge is safe⟧.`, "-"},
	{"source of a report", "⟦s1 Kurier News⟧ ⟦c1 said⟧ ⟦q1 the bridge was safe⟧, citing Reuters.", ""},
	{"guillemets", `⟦q1 «The bridge is safe,»⟧ ⟦c1 said⟧ ⟦s1 Anna Brandt⟧.`, "Anna Brandt"},
	{"low marks", `⟦q1 „The bridge is safe,“⟧ ⟦c1 said⟧ ⟦s1 Anna Brandt⟧.`, "Anna Brandt"},
	{"signature", "⟦q1 “Nobody told us about the bridge.”⟧ ⟦c1 —⟧ ⟦s1 Tom Ekberg⟧", "Tom Ekberg"},
	{"transcript", "⟦s1 EKBERG⟧⟦c1 :⟧ ⟦q1 Who closed the bridge?⟧\n\n⟦s2 BRANDT⟧⟦c2 :⟧ ⟦q2 We did, on Monday.⟧\n\n⟦s3 EKBERG⟧⟦c3 :⟧ ⟦q3 And who will open it?⟧", ""},
	{"colon that ends a paragraph", "⟦s1 Anna Brandt⟧ ⟦c1 told⟧ the council⟦c0 :⟧\n\n⟦q1 \"The bridge is safe. We checked every bolt.\"⟧", ""},
	{"aside between source and cue", `⟦s1 Anna Brandt, who replaced Tom Ekberg last year,⟧ ⟦c1 said⟧ ⟦q1 the bridge was safe⟧.`, "Anna Brandt"},
	{"speaker of the sentence before", `⟦s1 Tom Ekberg, an engineer,⟧ ⟦c1 said⟧ ⟦q1 he was worried⟧. ⟦q2 "What they did was too little,"⟧ ⟦s2 he⟧ ⟦c2 said⟧.`, "Tom Ekberg,Tom Ekberg"},
	{"trailing circumstance", `⟦s1 Brandt⟧ ⟦c1 said⟧ on Monday ⟦q1 that the bridge was safe⟧.`, ""},
	{"noun cue", `⟦s1 Her⟧ ⟦c1 hope is⟧ ⟦q1 that the bridge will hold⟧.`, ""},
	{"clause whose subject is long", `⟦s1 Anna Brandt⟧ ⟦c1 explained⟧ ⟦q1 that the toll, which amounts to 5 crowns, will be paid by owners of lorries⟧.`, "Anna Brandt"},
	{"subject before a relative clause", `⟦q1 The town's oil reserves, which are ample, are enough for the winter⟧, ⟦s1 Anna Brandt⟧ ⟦c1 said⟧.`, "Anna Brandt"},
	{"two halves before the source", `⟦q1 Workers have found seeds that are about 1,400 years old, and some of them may still be alive⟧, ⟦s1 the university⟧ ⟦c1 said⟧.`, "the university"},
	{"no comment", `The council did not comment.`, ""},
	{"measures", `The wall is 6'2" high and 40" wide.`, ""},
	{"nickname", `Tom "Bolt" Ekberg repaired the bridge.`, ""},
	{"tail behind the cue", `⟦q1 "The bridge is safe,"⟧ ⟦s1 Anna Brandt⟧ ⟦c1 said⟧ to cheers from the crowd.`, "Anna Brandt"},
	{"tail before the rest", `⟦q1 "The bridge is safe,"⟧ ⟦s1 Anna Brandt⟧ ⟦c1 said⟧ two days after the storm, ⟦q1 "and so are we."⟧`, "Anna Brandt"},
	{"hearer behind the cue", `⟦q1 The driver was not hurt⟧, ⟦s1 Anna Brandt⟧ ⟦c1 told⟧ local radio.`, "Anna Brandt"},
	{"title behind the cue", `⟦q1 Jobs will go this week⟧, ⟦c1 said⟧ ⟦s1 the company's newly named executive chair Anna Brandt⟧ in a letter to staff.`, "Anna Brandt"},
	{"aside on the source", `A child of the harbour, ⟦s1 Anna Brandt⟧ ⟦c1 said⟧ ⟦q1 she was proud of the bridge⟧.`, "Anna Brandt"},
	{"relative clause", `In May the council closed an old iron bridge in the harbour that ⟦s1 Anna Brandt⟧ ⟦c1 said⟧ ⟦q1 was safe⟧.`, ""},
	{"a short statement", `⟦q1 It held⟧, ⟦s1 the council⟧ ⟦c1 said⟧.`, ""},
	{"relative clause in the source", `⟦s1 The engineer, who is not allowed to comment,⟧ ⟦c1 said⟧ ⟦q1 the bridge was safe⟧.`, "the engineer"},
	{"quoted as saying", `⟦s1 Mayor Anna Brandt⟧ ⟦c1 was quoted as saying⟧ ⟦q1 that the bridge was safe⟧.`, "Anna Brandt"},
	{"quoted by another as saying", `⟦s1 Mayor Anna Brandt⟧ was quoted by the Kurier ⟦c1 as saying⟧ ⟦q1 the bridge was safe⟧.`, "Anna Brandt"},
	{"another quotes her as saying", `The Kurier quoted ⟦s1 Mayor Anna Brandt⟧ ⟦c1 as saying⟧ ⟦q1 the bridge was safe⟧.`, "Anna Brandt"},
	{"quotation, and quoted as saying", `⟦q1 "The bridge is safe,"⟧ ⟦s1 Mayor Anna Brandt⟧ ⟦c1 was quoted as saying⟧ by the Kurier.`, "Anna Brandt"},
	{"clause before the source", `The council closed the bridge in May, but ⟦s1 engineers⟧ ⟦c1 said⟧ ⟦q1 it was safe⟧.`, "engineers"},
	{"clause before but", `Two people were killed on March 13, but ⟦s1 Brandt⟧ ⟦c1 said⟧ ⟦q1 this was a different case⟧.`, ""},
	{"another verb before the source", `⟦q1 The council is now seeing its support eroded⟧, ⟦s1 the engineers⟧ ⟦c1 said⟧.`, "the engineers"},
	{"relative clause before the verb", `⟦s1 Anna Brandt, who was not at home,⟧ ⟦c1 said⟧ ⟦q1 the bridge was safe⟧.`, "Anna Brandt"},
	{"report in a relative clause", `Anna Brandt, ⟦s1 who⟧ ⟦c1 said⟧ ⟦q1 she was tired⟧, left early.`, ""},
	{"hearer before a clause", `⟦s1 Anna Brandt⟧ ⟦c1 told⟧ the court ⟦q1 she was sorry⟧.`, "Anna Brandt"},
	{"long hearer before a clause", `⟦s1 The mayor⟧ ⟦c1 told⟧ a crowd of some 400 people on Monday ⟦q1 the bridge would be closed⟧.`, "the mayor"},
	{"cue before a source that ends the sentence", `⟦q1 The bridge was unsafe⟧, ⟦c1 allege⟧ ⟦s1 engineers⟧.`, "engineers"},
	{"source that cites another", `⟦q1 The bridge was unsafe⟧, ⟦s1 Reuters⟧ ⟦c1 reported⟧, citing police.`, "Reuters"},
	{"relative clause before a hearer", `⟦s1 One engineer, who asked not to be named,⟧ ⟦c1 told⟧ the court ⟦q1 she had seen the bridge⟧.`, "one engineer"},
	{"whom the source cites", `⟦s1 The council⟧ ⟦c1 said⟧ citing engineers ⟦q1 that the bridge was unsafe⟧.`, "the council"},
	{"statement and a long tail", `⟦q1 Nineteen sailors were freed on Thursday⟧, ⟦s1 the ship's owners⟧ ⟦c1 said⟧, after talks in the harbour.`, "the ship's owners"},
	{"subject with a relative clause, and a tail", `⟦q1 Tom Ekberg, 33, broke his left ankle⟧, ⟦s1 manager Karl Lund⟧ ⟦c1 said⟧ in a statement sent to several newspapers.`, "Karl Lund"},
	{"according to, at the end", `⟦q1 The town expects about 600 visitors⟧ ⟦c1 according to⟧ ⟦s1 its website⟧.`, ""},
	{"according to, and a number", `⟦c1 According to⟧ ⟦s1 the mayor⟧ ⟦q1 more than 40 houses burned down⟧.`, "the mayor"},
	{"weak word before that", `⟦s1 The mayor⟧ ⟦c1 maintains⟧ ⟦q1 that the bridge is safe⟧.`, "the mayor"},
	{"paragraph that the next one closes", "⟦q1 The road is closed⟧, ⟦s1 Tom Ekberg⟧ ⟦c1 says⟧.\n\n⟦q2 “We have nothing left.⟧\n\n⟦q2 “I have tried it all,”⟧ ⟦s2 Anna Brandt⟧ ⟦c2 says⟧.", "Tom Ekberg,Anna Brandt"},
	{"who is told, before that", `⟦s1 Neighbours⟧ ⟦c1 tell⟧ Harbour News ⟦q1 every crossing takes an hour⟧.`, "neighbours"},
	{"subject with a letter in commas", `⟦s1 Anna Brandt⟧, in a letter sent by the bank to Corvina Works, ⟦c1 wrote⟧ ⟦q1 that the bridge was unsafe⟧.`, "Anna Brandt"},
	{"verb between the source and its cue", `⟦s1 Anna Brandt, a member of the council⟧, tabled a motion on Monday ⟦c1 calling on⟧ ⟦q1 the town to close the road⟧.`, "Anna Brandt"},
	{"according to, and a relative clause", `⟦c1 According to⟧ ⟦s1 Anna Brandt, who heads the committee⟧, ⟦q1 Dell needs a new bridge⟧.`, "Anna Brandt"},
	{"day before the source", `⟦q1 The bridge will close in May⟧, ⟦c1 announced⟧ Friday ⟦s1 Mayor Anna Brandt⟧.`, "Anna Brandt"},
	{"a place and a dash before the source", `LEEDS - ⟦s1 Harker Steel⟧ ⟦c1 said⟧ ⟦q1 the bridge was safe⟧.`, "Harker Steel"},
	{"day behind the source", `⟦s1 The council⟧ last week ⟦c1 said⟧ ⟦q1 the bridge was safe⟧.`, "the council"},
	{"day behind what describes the source", `⟦s1 Ann Lee, the mayor,⟧ last week ⟦c1 said⟧ ⟦q1 the bridge was safe⟧.`, "Ann Lee"},
	{"adverb and day behind the source", `⟦s1 The harbour board⟧ earlier this month ⟦c1 said⟧ ⟦q1 the bridge was safe⟧.`, "the harbour board"},
	{"weekday behind a long source", `⟦s1 Three members of the harbour board⟧ on Monday ⟦c1 said⟧ ⟦q1 the bridge was safe⟧.`, "three members of the harbour board"},
	{"day of what was done", `⟦s1 A survey released on Monday⟧ ⟦c1 said⟧ ⟦q1 the bridge was safe⟧.`, "a survey released on Monday"},
	{"relative clause with a verb that reports", `⟦q1 “It is chaos,”⟧ ⟦s1 one clerk, who asked not to be named because she feared reprisals,⟧ ⟦c1 said⟧ on Monday.`, "one clerk"},
	{"relative clause with no commas", `⟦q1 “It is chaos,”⟧ ⟦s1 a nurse who asked not to be identified⟧ ⟦c1 said⟧.`, "a nurse"},
	{"relative clause and who is told", `⟦q1 “It is chaos,”⟧ ⟦s1 Anna Brandt, who declined to comment before,⟧ ⟦c1 told⟧ Harbour News.`, "Anna Brandt"},
	{"passive of a verb that reports", `⟦q1 The board has been informed⟧, ⟦s1 the company⟧ ⟦c1 said⟧.`, "the company"},
	{"day behind the cue of a statement with commas", `⟦q1 Simon Doyle, a convicted fraudster, has been denied a permit⟧, ⟦s1 a spokesperson for the ministry⟧ ⟦c1 said⟧ Tuesday.`, "a spokesperson for the ministry"},
	{"on a day behind the source", `⟦s1 The council⟧ on Monday ⟦c1 said⟧ ⟦q1 the bridge was safe⟧.`, "the council"},
	{"day before the cue", `⟦s1 Anna Brandt⟧ on Monday evening ⟦c1 said⟧ ⟦q1 that the bridge was safe⟧.`, "Anna Brandt"},
	{"day before the subject", `Yesterday ⟦s1 a spokesman for the workers⟧ ⟦c1 said⟧ ⟦q1 they would leave⟧.`, "a spokesman for the workers"},
	{"statement before the cue", `⟦s1 The Dell army⟧ in a statement ⟦c1 said⟧ ⟦q1 the bridge was safe⟧.`, "the Dell army"},
	{"adverb before the cue", `⟦s1 Engineers⟧ ⟦c1 instead argued⟧ ⟦q1 that the bridge was safe⟧.`, "engineers"},
	{"surname that is a verb", `⟦s1 Will⟧ ⟦c1 said⟧ ⟦q1 the bridge was safe⟧.`, ""},
	{"what seems to be agreed on", `⟦s1 Analysts⟧ ⟦c1 seemed⟧ ⟦q1 to agree with traders that the report is bad⟧.`, ""},
	{"what strikes the author", `Anna Brandt seemed tense. She appeared to be ready to leave the bridge. It seems that the bridge was safe.`, ""},
	{"counts with names", "Anna Brandt: 1,769.\n\nTom Ekberg: 1,501.\n\nAnna Brandt: 547.\n\nTom Ekberg: 46.", ""},
	{"turn of speech", `The bridge is old. That said, it has never failed its yearly test.`, ""},
	{"relative clause without commas", `⟦s1 An engineer who asked not to be named⟧ ⟦c1 said⟧ ⟦q1 the bridge was safe⟧.`, "an engineer"},
	{"office with letters before a name", `⟦s1 MEC for Roads and Transport, Anna Brandt,⟧ ⟦c1 said⟧ ⟦q1 the bridge was safe⟧.`, "Anna Brandt"},
	{"trade before a name", `⟦s1 The mayor of Dell, former teacher Anna Brandt,⟧ ⟦c1 said⟧ ⟦q1 the bridge was safe⟧.`, "Anna Brandt"},
	{"source between subject and predicate", `⟦q1 The bridge⟧, ⟦c1 according to⟧ ⟦s1 the mayor of the town⟧, ⟦q1 will open in May⟧.`, "the mayor of the town"},
	{"according to, in front", `⟦c1 According to⟧ ⟦s1 Anna Brandt⟧, ⟦q1 the bridge in question was closed by the town shortly after the storm⟧.`, "Anna Brandt"},
	{"according to, and a wish", `⟦c1 According to⟧ ⟦s1 Anna Brandt⟧, ⟦q1 the council wants to close the bridge⟧.`, "Anna Brandt"},
	{"according to, and no comma", `⟦c1 According to⟧ ⟦s1 the mayor⟧ ⟦q1 the bridge was closed on Sunday⟧.`, "the mayor"},
	{"according to plan", `According to plan, the bridge was closed.`, ""},
	{"clause that begins before an object", `⟦q1 The town has no plans to sell the bridge⟧, ⟦s1 the mayor⟧ ⟦c1 said⟧.`, "the mayor"},
	{"subordinate clause in front", `⟦q1 Because the bolts had rusted, the bridge was closed⟧, ⟦s1 the mayor⟧ ⟦c1 said⟧.`, "the mayor"},
	{"charge in a relative clause", `⟦q1 A driver who is accused of damaging the bridge was arrested in Dell on Tuesday⟧, ⟦s1 a senior police officer⟧ ⟦c1 said⟧.`, "a senior police officer"},
	{"adverb before the frame", `⟦q1 Luckily⟧, ⟦s1 Anna Brandt⟧ ⟦c1 says⟧, ⟦q1 the bridge was closed⟧.`, "Anna Brandt"},
	{"circumstance before the frame", `⟦q1 By 2040⟧, ⟦s1 the engineers⟧ ⟦c1 say⟧, ⟦q1 the bridge will carry twice as many cars⟧.`, "the engineers"},
	{"interview before the frame", `In an interview, ⟦s1 Anna Brandt⟧ ⟦c1 said⟧ ⟦q1 the bridge was safe⟧.`, "Anna Brandt"},
	{"who is asked, before whether", `⟦s1 Tom Ekberg⟧ ⟦c1 asked⟧ the mayor ⟦q1 whether the bridge was safe⟧.`, "Tom Ekberg"},
	{"who is reminded, before that", `⟦s1 Anna Brandt⟧ ⟦c1 reminded⟧ local residents ⟦q1 that the bridge was closed⟧.`, "Anna Brandt"},
	{"relative clause on whom they speak of", `⟦s1 Anna Brandt⟧ ⟦c1 says⟧ ⟦q1 drivers that ignore the sign will be fined⟧.`, "Anna Brandt"},
	{"relative clause with a condition", `⟦s1 Anna Brandt⟧ ⟦c1 said⟧ ⟦q1 she opposed a plan which, if approved by the council, would close the bridge⟧.`, "Anna Brandt"},
	{"report within what is said", `⟦q1 The report indicated that the bridge was unsafe⟧, ⟦s1 the mayor⟧ ⟦c1 said⟧.`, "the mayor"},
	{"request within what is said", `⟦q1 Dell has asked the bank to pay for the bridge⟧, ⟦s1 a council spokesman⟧ ⟦c1 said⟧ on Monday.`, ""},
	{"cue in the perfect", `⟦q1 The council has sold the bridge to a bank⟧, ⟦s1 an engineer⟧ ⟦c1 has claimed⟧.`, ""},
	{"marks within what is said", `⟦q1 The town rejected what it called “a plan without a future” for the bridge⟧, ⟦s1 the mayor⟧ ⟦c1 said⟧.`, "the mayor"},
	{"what the source was asked", `When told that the bridge was closed, ⟦s1 Anna Brandt⟧ ⟦c1 said⟧ ⟦q1 she would walk⟧.`, "Anna Brandt"},
	{"participle behind a name", `⟦s12 Ekberg⟧ ⟦c1 also claimed⟧ ⟦q1 that Holm was behind the crackdown on his party⟧, Dell Movement for Justice (DMJ), ⟦c2 stating:⟧ ⟦q2 “It is personal.”⟧`, "Ekberg,Ekberg"},
	{"when it was said, before that", `⟦s1 The bank⟧ ⟦c1 said⟧ over the weekend ⟦q1 that it would close the bridge⟧.`, "the bank"},
	{"after what it was said, before that", `⟦s1 The bank⟧ ⟦c1 announced⟧ after its meeting ⟦q1 that Ekberg had told him the bridge was safe⟧.`, "the bank"},
	{"quotation behind a colon that quotes somebody else", `Even on Friday morning, as ⟦s1 the Dell Post⟧ ⟦c1 reported⟧, ⟦q1 the council was calling the storm an accident⟧:

⟦q1 "The council is still reluctant to call the storm a flood, citing the reports of the harbour.⟧

⟦q1 "At the bridge today, reporters asked the mayor, Tom Ekberg, about the damage.⟧

⟦q1 “I don’t want to talk about it because there’s still water,”⟧ Ekberg said."`, "Dell Post"},
	{"colon before a quotation of somebody else", `⟦s1 Tom Ekberg⟧ ⟦c1 described⟧ ⟦q1 the plan⟧:

⟦q2 "The council has not decided.⟧

⟦q2 "I want more time,"⟧ ⟦s2 Anna Brandt⟧ ⟦c2 said⟧.`, ""},
	{"no source", `⟦q1 The bridge⟧ ⟦c1 is expected⟧ ⟦q1 to reopen in May⟧.`, ""},
}

const marksOpen, marksClose = "⟦", "⟧"

// readMarked returns the text without its markers and the attributions that
// they state, a line each.
func readMarked(marked string) (text string, want []string) {
	type parts struct{ contents, cue, source []string }
	var all [10]parts
	var b strings.Builder
	for rest := marked; rest != ""; {
		before, after, found := strings.Cut(rest, marksOpen)
		b.WriteString(before)
		if !found {
			break
		}
		label, after, _ := strings.Cut(after, " ")
		words, after, _ := strings.Cut(after, marksClose)
		for _, n := range label[1:] {
			p := &all[n-'0']
			switch label[0] {
			case 'q':
				p.contents = append(p.contents, words)
			case 'c':
				p.cue = append(p.cue, words)
			case 's':
				p.source = append(p.source, words)
			}
		}
		b.WriteString(words)
		rest = after
	}
	for _, p := range all {
		if len(p.contents) > 0 {
			want = append(want, fmt.Sprintf("%s — %s — %q", strings.Join(p.source, ""), strings.Join(p.cue, ""), p.contents))
		}
	}
	return b.String(), want
}

func TestQuotes(t *testing.T) {
	for _, tt := range quoteTests {
		t.Run(tt.name, func(t *testing.T) {
			text, want := readMarked(tt.marked)
			a, err := lede.Parser{Language: "en"}.Parse(strings.NewReader("Harbour bridge closed after storm\n\n" + text + "\n\nThe storm passed over the town on Sunday night.\n"))
			if err != nil {
				t.Fatal(err)
			}
			var got, speakers []string
			for _, q := range a.Quotes {
				var contents []string
				for _, f := range q.Content {
					contents = append(contents, f.Text)
				}
				got = append(got, fmt.Sprintf("%s — %s — %q", q.Source.Text, q.Cue.Text, contents))
				name := "-"
				if e := a.Entity(q.Speaker); e != nil {
					name = e.Name
				}
				speakers = append(speakers, name)
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Errorf("attributions (-want +got):\n%s", diff)
			}
			if tt.speakers != "" && !slices.Equal(strings.Split(tt.speakers, ","), speakers) {
				t.Errorf("speakers %q, want %q", speakers, tt.speakers)
			}
		})
	}
}

// A paragraph in quotation marks that names nobody goes on with what was
// reported right before it, and with nothing further away.
func TestContinuation(t *testing.T) {
	const story = "Harbour bridge closed after storm\n\nKarim Mahmood, a Labour member of parliament, has criticized the plan to sell the bridge.\n\n%s\"It is wrong. Everybody knows it.\"\n\nThe storm passed over the town on Sunday night.\n"
	for between, want := range map[string]string{
		"": "Karim Mahmood",
		"Snow fell on Monday and the town lay still.\n\n":                                            "Karim Mahmood",
		"Tom Ekberg has run the ferry since May.\n\n":                                                "Tom Ekberg",
		"Snow fell on Monday, and Tom Ekberg lay ill.\n\n":                                           "-",
		"Snow fell on Monday and the town lay still.\n\nThe ferry was late, too, and cost more.\n\n": "-",
	} {
		a, err := lede.Parser{Language: "en"}.Parse(strings.NewReader(fmt.Sprintf(story, between)))
		if err != nil {
			t.Fatal(err)
		}
		q := a.Quotes[len(a.Quotes)-1]
		got := "-"
		if e := a.Entity(q.Speaker); e != nil && q.By == lede.ByContinuation {
			got = e.Name
		}
		if named := strings.Contains(q.Source.Text, want); named != (want != "-") {
			t.Errorf("%q: source %q", between, q.Source.Text)
		}
		if got != want || q.Kind != lede.QuoteDirect {
			t.Errorf("%q: %s quote of %s by %q, want a direct one of %s", between, q.Kind, got, q.By, want)
		}
	}
}

// What stands in marks behind what the author says of himself is somebody else's.
func TestAuthor(t *testing.T) {
	a, err := lede.Parser{Language: "en"}.Parse(strings.NewReader("Harbour bridge closed\n\nI ask Tom Ekberg whether the bridge is safe.\n\n\"Of course. Everybody knows it.\"\n"))
	if err != nil {
		t.Fatal(err)
	}
	if q := a.Quotes[len(a.Quotes)-1]; q.Kind != lede.QuoteDirect || q.Source.Text != "" {
		t.Errorf("%s quote of %q", q.Kind, q.Source.Text)
	}
}

// TestSubjects checks sources that hold a report of their own, which marks cannot
// show.
func TestSubjects(t *testing.T) {
	a, err := lede.Parser{Language: "en"}.Parse(strings.NewReader("Harbour bridge closed\n\nThe engineer, who asked not to be named, told local radio that the bridge was safe.\n"))
	if err != nil {
		t.Fatal(err)
	}
	q := a.Quotes[len(a.Quotes)-1]
	if q.Source.Text != "The engineer, who asked not to be named," || q.SpeakerName != "the engineer" || q.Content[0].Text != "that the bridge was safe" {
		t.Errorf("%q, %q, %q", q.Source.Text, q.SpeakerName, q.Content[0].Text)
	}
}

// TestClauses checks the name of a speaker whose source ends with the word that begins
// its relative clause.
func TestClauses(t *testing.T) {
	a, err := lede.Parser{Language: "en"}.Parse(strings.NewReader("Harbour bridge closed\n\nThe family is giving money to Harbour Fund, a super PAC that has promised to flood the town with leaflets.\n"))
	if err != nil {
		t.Fatal(err)
	}
	if len(a.Quotes) != 1 || a.Quotes[0].SpeakerName != "a super PAC" {
		t.Errorf("%+v", a.Quotes)
	}
}

// TestKinds reads what is verbatim: words in marks are, but for names that two marks enclose.
func TestKinds(t *testing.T) {
	for _, x := range []struct {
		lang, text string
		want       lede.QuoteKind
	}{
		{"en", "“The bridge is safe,” Anna Brandt said.", lede.QuoteDirect},
		{"en", "Anna Brandt said that the bridge was “as safe as a church”.", lede.QuoteMixed},
		{"en", "Anna Brandt said that she had never read “The Washington Post”.", lede.QuoteIndirect},
		{"en", "Anna Brandt said that “The Washington Post” was “as dull as a church”.", lede.QuoteMixed},
		{"en", "Somebody comes up and says, 'Brandt, thank you, the bridge is safe.\"", lede.QuoteMixed},
		{"de", "Anna Brandt sagte, die Brücke sei „so sicher wie eine Kirche“.", lede.QuoteMixed},
		{"de", "Anna Brandt sagte, der Film „Die Brücke“ laufe im Mai an.", lede.QuoteIndirect},
		{"it", "Anna Brandt ha detto che il film «La lunga strada» uscirà a maggio.", lede.QuoteIndirect},
		{"it", "Anna Brandt ha detto che per lei «Ekberg era come un padre».", lede.QuoteMixed},
		{"ru", "Анна Брандт сообщила, что компания «Северный мост» закроет завод.", lede.QuoteIndirect},
	} {
		a, err := lede.Parser{Language: x.lang}.Parse(strings.NewReader("The bridge\n\n" + x.text + "\n"))
		if err != nil {
			t.Fatal(err)
		}
		if len(a.Quotes) != 1 || a.Quotes[0].Kind != x.want {
			t.Errorf("%s: %+v, want one that is %s", x.text, a.Quotes, x.want)
		}
	}
}
