package lede

// Weights of the features of a name for each kind, in tenths: logistic
// regression over name classes, fitted on the names of the NIST IE-ER and GUM
// corpora. The first of two tables is for names of one word, the second for
// longer ones.

var innerWeights = [...][innerCount][kindCount]int8{
	{
		{4, -4, -3, -1, -100},     // innerOne
		{0, 0, 0, 0, 0},           // innerTwo
		{0, 0, 0, 0, 0},           // innerThree
		{0, 0, 0, 0, 0},           // innerMore
		{0, 0, 0, 0, 0},           // firstGiven
		{0, 0, 0, 0, 0},           // firstGivenWord
		{0, 0, 0, 0, 0},           // lastGiven
		{0, 0, 0, 0, 0},           // firstInitial
		{0, 0, 0, 0, 0},           // midInitial
		{0, 0, 0, 0, 0},           // lastSurname
		{0, 0, 0, 0, 0},           // lastSuffix
		{-15, 11, 6, -24, -100},   // hasParticle
		{0, -9, 8, -22, -100},     // lastBody
		{0, 0, 0, 0, 0},           // headBody
		{0, 0, 0, 0, 0},           // lastLegal
		{0, 0, 0, 0, 0},           // hasAmpersand
		{0, 0, 0, 0, 0},           // hasOf
		{0, 0, 0, 0, 0},           // hasAnd
		{-10, -10, 11, -11, -100}, // hasPossessive
		{0, 0, 0, 0, 0},           // hasNumber
		{-7, 3, -28, 12, -100},    // lastPlaceNoun
		{0, 0, 0, 0, 0},           // firstPlaceHead
		{0, 0, 0, 0, 0},           // firstDirection
		{0, 0, 0, 0, 0},           // firstDemonym
		{0, 0, 0, 0, 0},           // firstPlace
		{0, 0, 0, 0, 0},           // lastPlace
		{0, 0, 0, 0, 0},           // firstBodyName
		{0, 0, 0, 0, 0},           // lastBodyName
		{-14, -22, -7, 20, -100},  // onePlace
		{-15, -16, -30, 31, -100}, // oneCountry
		{-17, -13, -10, 21, -100}, // oneRegion
		{-13, -26, 27, -19, -100}, // oneBody
		{-22, -15, 27, -14, -100}, // oneOutlet
		{23, 2, -34, -23, -100},   // oneDemonym
		{9, -6, -1, -29, -100},    // oneOther
		{5, -20, 4, -9, -100},     // oneUpper
		{-5, 9, -11, -3, -100},    // oneSurname
		{-3, 17, -21, -10, -100},  // oneGiven
		{6, -20, 15, -16, -100},   // oneTitle
		{12, -4, -4, -24, -100},   // oneNoise
		{8, -8, -2, -7, -100},     // oneCommon
		{1, 0, -1, -6, -100},      // oneUnknown
		{0, 0, 0, 0, 0},           // knownPlace
		{-10, -10, 11, -11, -100}, // knownBody
		{0, 0, 0, 0, 100},         // knownOther
		{0, 0, 0, 0, 0},           // firstNoise
		{0, 0, 0, 0, 0},           // firstCommon
		{0, 0, 0, 0, 0},           // lastNoise
		{0, 0, 0, 0, 0},           // lastCommon
		{0, 0, 0, 0, 0},           // lastTitle
		{0, 0, 0, 0, 0},           // allUnknown
		{24, -19, -19, -14, -100}, // mixedCase
		{0, 0, 0, 0, 0},           // upperFirst
		{0, 0, 0, 0, 0},           // midNoise
	},
	{
		{0, 0, 0, 0, 0},           // innerOne
		{1, 6, -4, -7, -100},      // innerTwo
		{-5, 5, 0, -5, -100},      // innerThree
		{-17, 12, 4, -14, -100},   // innerMore
		{-3, 18, -12, -13, -100},  // firstGiven
		{-6, 13, -15, -18, -100},  // firstGivenWord
		{-9, 12, -8, -2, -100},    // lastGiven
		{1, 2, 1, -19, -100},      // firstInitial
		{-8, 18, -17, -5, -100},   // midInitial
		{-1, 9, -12, -5, -100},    // lastSurname
		{3, 10, -12, -6, -100},    // lastSuffix
		{4, -3, -1, -8, -100},     // hasParticle
		{-11, -11, 17, -7, -100},  // lastBody
		{-6, -6, 13, -17, -100},   // headBody
		{-19, -21, 35, -9, -100},  // lastLegal
		{-20, -8, 14, -18, -100},  // hasAmpersand
		{-5, -8, 10, -7, -100},    // hasOf
		{-24, 11, -7, -7, -100},   // hasAnd
		{-17, -4, 16, -3, -100},   // hasPossessive
		{0, 0, 0, 0, 0},           // hasNumber
		{-4, -30, -3, 14, -100},   // lastPlaceNoun
		{1, -24, 1, 1, -100},      // firstPlaceHead
		{5, -9, -6, -1, -100},     // firstDirection
		{10, -11, 1, -13, -100},   // firstDemonym
		{-8, -2, -2, 6, -100},     // firstPlace
		{-6, -12, 6, 6, -100},     // lastPlace
		{-3, -19, 17, -13, -100},  // firstBodyName
		{-6, 0, 9, -18, -100},     // lastBodyName
		{0, 0, 0, 0, 0},           // onePlace
		{0, 0, 0, 0, 0},           // oneCountry
		{0, 0, 0, 0, 0},           // oneRegion
		{0, 0, 0, 0, 0},           // oneBody
		{0, 0, 0, 0, 0},           // oneOutlet
		{0, 0, 0, 0, 0},           // oneDemonym
		{0, 0, 0, 0, 0},           // oneOther
		{0, 0, 0, 0, 0},           // oneUpper
		{0, 0, 0, 0, 0},           // oneSurname
		{0, 0, 0, 0, 0},           // oneGiven
		{0, 0, 0, 0, 0},           // oneTitle
		{0, 0, 0, 0, 0},           // oneNoise
		{0, 0, 0, 0, 0},           // oneCommon
		{0, 0, 0, 0, 0},           // oneUnknown
		{-10, -17, -26, 26, -100}, // knownPlace
		{-8, -21, 17, -8, -100},   // knownBody
		{0, 0, 0, 0, 100},         // knownOther
		{2, -3, -2, -6, -100},     // firstNoise
		{8, -16, 4, -7, -100},     // firstCommon
		{10, -24, 3, -4, -100},    // lastNoise
		{3, -8, -2, 1, -100},      // lastCommon
		{-15, -5, 10, -7, -100},   // lastTitle
		{-4, 4, -3, -2, -100},     // allUnknown
		{9, -6, -4, -19, -100},    // mixedCase
		{0, -9, 8, -10, -100},     // upperFirst
		{9, 2, -7, -25, -100},     // midNoise
	},
}

var outerWeights = [...][outerCount][kindCount]int8{
	{
		{-5, 5, -10, 1, -100},    // afterTitle
		{5, -2, -6, -7, -100},    // afterRole
		{-9, 7, 0, -7, -100},     // beforeCue
		{0, 7, -5, -9, -100},     // afterCue
		{-18, 2, 9, -16, -100},   // beforeAge
		{-4, -3, 6, -1, -100},    // beforeWho
		{-6, 7, -4, -5, -100},    // beforeRole
		{-7, -5, -2, 7, -100},    // afterIn
		{-3, -6, 1, 0, -100},     // afterOf
		{-2, -3, 0, -2, -100},    // afterOther
		{-1, -4, 0, -1, -100},    // afterThe
		{4, 1, 0, -16, -100},     // afterA
		{-6, 3, 0, -3, -100},     // beforePossessive
		{1, -6, 2, -7, -100},     // beforeNoun
		{-1, -4, 0, -2, -100},    // beforeVerb
		{-21, -18, -3, 15, -100}, // beforeRegion
		{-6, -9, -5, 12, -100},   // afterPlace
		{-3, -3, 19, -27, -100},  // inBrackets
		{-16, 5, -1, 4, -100},    // beforeAcronym
		{-10, -21, 1, 13, -100},  // inDateline
		{-3, 0, 6, -2, -100},     // inAgency
		{4, -1, -5, -10, -100},   // atStart
		{5, -5, -1, -4, -100},    // inStyle
		{-28, -19, -8, 20, -100}, // afterPlaceNoun
		{2, -19, -23, 10, -100},  // beforePlaceNoun
		{4, -3, -6, 0, -100},     // beforeBodyNoun
		{-1, -28, 6, 0, -100},    // beforeRoleNoun
		{-6, -24, 10, 0, -100},   // afterBodyNoun
		{0, 0, 0, 0, 0},          // afterDemonym
		{0, 8, -8, -10, -100},    // beforeName
		{0, 0, 0, 0, 0},          // inByline
		{-7, 0, 3, -6, -100},     // afterAnd
	},
	{
		{-5, 14, -11, -8, -100},   // afterTitle
		{10, -4, -12, -18, -100},  // afterRole
		{-8, 5, 6, -13, -100},     // beforeCue
		{-8, 8, -2, -2, -100},     // afterCue
		{-9, 10, -10, -6, -100},   // beforeAge
		{-5, 3, -4, 3, -100},      // beforeWho
		{-10, 23, -6, -8, -100},   // beforeRole
		{-6, -9, -1, 8, -100},     // afterIn
		{0, -8, 2, 2, -100},       // afterOf
		{-5, 2, 6, -13, -100},     // afterOther
		{-3, -10, 0, 6, -100},     // afterThe
		{0, -1, -2, -4, -100},     // afterA
		{0, -7, 5, -2, -100},      // beforePossessive
		{1, 0, -2, -4, -100},      // beforeNoun
		{-10, 8, -4, -2, -100},    // beforeVerb
		{-18, -5, -15, 19, -100},  // beforeRegion
		{-24, 7, 0, 3, -100},      // afterPlace
		{-5, -24, 11, 1, -100},    // inBrackets
		{-7, -7, 8, -8, -100},     // beforeAcronym
		{-18, -3, -3, 9, -100},    // inDateline
		{0, 0, 0, 0, 0},           // inAgency
		{-3, 2, -7, 5, -100},      // atStart
		{6, 1, -4, -11, -100},     // inStyle
		{-8, -2, -4, 8, -100},     // afterPlaceNoun
		{-15, -10, -16, 18, -100}, // beforePlaceNoun
		{-5, -5, 5, -4, -100},     // beforeBodyNoun
		{8, -23, -3, 5, -100},     // beforeRoleNoun
		{-4, 0, 5, -19, -100},     // afterBodyNoun
		{-15, 16, -8, -5, -100},   // afterDemonym
		{9, -25, 4, 0, -100},      // beforeName
		{-6, 8, -7, -2, -100},     // inByline
		{-8, -1, 3, 4, -100},      // afterAnd
	},
}

var partWeights = [...][partCount][kindCount]int8{
	{
		{-14, 25, -15, -20, -100}, // lastOfPerson
		{-14, 12, -9, -1, -100},   // firstOfPerson
		{-10, -15, 12, -1, -100},  // firstOfBody
		{0, -2, 2, -7, -100},      // lastOfBody
		{-7, 3, -11, 7, -100},     // partOfPlace
		{2, 2, -10, -2, -100},     // partOfNone
	},
}
