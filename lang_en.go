package lede

// english is the profile of English.
var english = profile{
	tag:     "en",
	classes: enClasses,
	words: []wordList{
		{abbreviation, enAbbreviations},
		{auxiliary, enAuxiliaries},
		{clitic, "'d 'll 'm 're 's 've"},
		{complementizer, enComplementizers},
		{conjunction, enConjunctions},
		{courtesy, "dame dr lady lord madam miss mr mrs ms prof sir"},
		{definite, enDefinites},
		{demonstrative, enDemonstratives},
		{determiner, enDeterminers},
		{negation, enNegations},
		{numberWord, enNumberWords},
		{possessiveMark, "'s"},
		{preposition, enPrepositions},
	},
}

const enAbbreviations = `
adm ala apr ariz ark aug ave bros calif capt cmdr co col colo conn corp cpl dec del dept dr esq feb fla ga gen gov
hon inc jan jr kan ky la lt ltd maj mass md messrs mich minn miss mo mont mr mrs ms mt neb nev no nov oct okla
ore pa prof pvt rep reps rev sen sens sept sgt sr st supt tenn tex va vs vt wash wis wyo
`
