package lang

// The closed classes of English words.
const (
	enAuxiliaries = `
'd 'll 'm 're 've ain't am are aren't be been being can can't cannot could couldn't did didn't do does doesn't don't
had hadn't has hasn't have haven't is isn't may might mightn't must mustn't needn't ought shall should shouldn't was
wasn't were weren't will won't would wouldn't
`
	enComplementizers = `
how if that to what when where whether why
`
	enConjunctions = `
although and as because but nor or since than though unless until whereas while yet
`
	enDeterminers = `
a all an another any both certain each either every few half her his its many more most much my neither no other our
several some such that the their these this those various what which whose your
`
	enDefinites = `
that the these this those
`
	enDemonstratives = `
it so that these this those
`
	enNegations = `
ain't aren't can't cannot couldn't didn't doesn't don't hadn't hardly hasn't haven't isn't mightn't mustn't n't
needn't neither never no nor not shouldn't wasn't weren't won't wouldn't
`
	enNumberWords = `
billion billions dozen dozens eight eighteen eighty eleven fifteen fifty five forty four fourteen hundred hundreds
million millions nine nineteen ninety one seven seventeen seventy six sixteen sixty ten thirteen thirty thousand
thousands three trillion twelve twenty two zero
`
	enPrepositions = `
aboard about above across after against along alongside amid amidst among amongst around as at atop before behind
below beneath beside besides between beyond by concerning despite down during except following for from in inside
into like near of off on onto opposite out outside over past per regarding since through throughout till to toward
towards under underneath unlike until up upon versus via with within without
`
)
