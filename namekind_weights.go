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
		{-1, -8, 8, -22, -100},    // lastBody
		{0, 0, 0, 0, 0},           // headBody
		{0, 0, 0, 0, 0},           // lastLegal
		{0, 0, 0, 0, 0},           // hasAmpersand
		{0, 0, 0, 0, 0},           // hasOf
		{0, 0, 0, 0, 0},           // hasAnd
		{-12, -11, 12, -9, -100},  // hasPossessive
		{0, 0, 0, 0, 0},           // hasNumber
		{-8, 2, -28, 11, -100},    // lastPlaceNoun
		{0, 0, 0, 0, 0},           // firstPlaceHead
		{0, 0, 0, 0, 0},           // firstDirection
		{0, 0, 0, 0, 0},           // firstDemonym
		{0, 0, 0, 0, 0},           // firstPlace
		{0, 0, 0, 0, 0},           // lastPlace
		{0, 0, 0, 0, 0},           // firstBodyName
		{0, 0, 0, 0, 0},           // lastBodyName
		{-14, -22, -7, 20, -100},  // onePlace
		{-17, -15, -29, 32, -100}, // oneCountry
		{-17, -13, -10, 22, -100}, // oneRegion
		{-13, -26, 27, -19, -100}, // oneBody
		{-22, -11, 28, -14, -100}, // oneOutlet
		{21, 2, -34, -24, -100},   // oneDemonym
		{9, -5, -1, -29, -100},    // oneOther
		{8, -18, 6, -7, -100},     // oneUpper
		{-7, 12, -12, -4, -100},   // oneSurname
		{-4, 16, -22, -11, -100},  // oneGiven
		{-6, 5, -1, -14, -100},    // oneTitle
		{11, -4, -5, -25, -100},   // oneNoise
		{8, -7, -2, -7, -100},     // oneCommon
		{0, 2, -1, -5, -100},      // oneUnknown
		{0, 0, 0, 0, 0},           // knownPlace
		{-12, -11, 12, -9, -100},  // knownBody
		{0, 0, 0, 0, 100},         // knownOther
		{0, 0, 0, 0, 0},           // firstNoise
		{0, 0, 0, 0, 0},           // firstCommon
		{0, 0, 0, 0, 0},           // lastNoise
		{0, 0, 0, 0, 0},           // lastCommon
		{0, 0, 0, 0, 0},           // lastTitle
		{0, 0, 0, 0, 0},           // allUnknown
		{24, -19, -20, -14, -100}, // mixedCase
		{0, 0, 0, 0, 0},           // upperFirst
		{0, 0, 0, 0, 0},           // midNoise
	},
	{
		{0, 0, 0, 0, 0},          // innerOne
		{1, 6, -4, -7, -100},     // innerTwo
		{-4, 3, 1, -4, -100},     // innerThree
		{-17, 10, 4, -14, -100},  // innerMore
		{-7, 21, -10, -12, -100}, // firstGiven
		{-8, 16, -15, -20, -100}, // firstGivenWord
		{-14, 14, -8, -2, -100},  // lastGiven
		{-15, 8, 4, -17, -100},   // firstInitial
		{-7, 18, -17, -5, -100},  // midInitial
		{-3, 9, -11, -4, -100},   // lastSurname
		{3, 10, -12, -6, -100},   // lastSuffix
		{4, -3, -2, -8, -100},    // hasParticle
		{-13, -10, 17, -8, -100}, // lastBody
		{-6, -5, 13, -17, -100},  // headBody
		{-20, -21, 35, -9, -100}, // lastLegal
		{-20, -8, 14, -18, -100}, // hasAmpersand
		{-4, -8, 10, -7, -100},   // hasOf
		{-22, 11, -7, -6, -100},  // hasAnd
		{-14, -6, 14, -3, -100},  // hasPossessive
		{0, 0, 0, 0, 0},          // hasNumber
		{-2, -31, -2, 15, -100},  // lastPlaceNoun
		{0, -21, 7, 3, -100},     // firstPlaceHead
		{6, -8, -7, -1, -100},    // firstDirection
		{10, -11, 1, -14, -100},  // firstDemonym
		{-9, -3, -1, 7, -100},    // firstPlace
		{-13, -9, 7, 5, -100},    // lastPlace
		{-3, -19, 16, -13, -100}, // firstBodyName
		{-5, -1, 8, -19, -100},   // lastBodyName
		{0, 0, 0, 0, 0},          // onePlace
		{0, 0, 0, 0, 0},          // oneCountry
		{0, 0, 0, 0, 0},          // oneRegion
		{0, 0, 0, 0, 0},          // oneBody
		{0, 0, 0, 0, 0},          // oneOutlet
		{0, 0, 0, 0, 0},          // oneDemonym
		{0, 0, 0, 0, 0},          // oneOther
		{0, 0, 0, 0, 0},          // oneUpper
		{0, 0, 0, 0, 0},          // oneSurname
		{0, 0, 0, 0, 0},          // oneGiven
		{0, 0, 0, 0, 0},          // oneTitle
		{0, 0, 0, 0, 0},          // oneNoise
		{0, 0, 0, 0, 0},          // oneCommon
		{0, 0, 0, 0, 0},          // oneUnknown
		{-8, -17, -26, 26, -100}, // knownPlace
		{-7, -23, 18, -8, -100},  // knownBody
		{0, 0, 0, 0, 100},        // knownOther
		{2, -3, 0, -5, -100},     // firstNoise
		{8, -16, 4, -6, -100},    // firstCommon
		{10, -24, 3, -4, -100},   // lastNoise
		{3, -8, -1, 0, -100},     // lastCommon
		{-1, 6, -2, -3, -100},    // lastTitle
		{-5, 4, -3, -4, -100},    // allUnknown
		{10, -7, -4, -19, -100},  // mixedCase
		{2, -8, 9, -10, -100},    // upperFirst
		{9, 3, -8, -26, -100},    // midNoise
	},
}

var outerWeights = [...][outerCount][kindCount]int8{
	{
		{-1, 5, -7, -11, -100},   // afterTitle
		{2, 3, -5, -5, -100},     // afterRole
		{-9, 7, 0, -6, -100},     // beforeCue
		{0, 7, -6, -10, -100},    // afterCue
		{-18, 1, 8, -16, -100},   // beforeAge
		{-4, -6, 7, -1, -100},    // beforeWho
		{-4, 9, -11, -4, -100},   // beforeRole
		{-7, -6, -2, 7, -100},    // afterIn
		{-3, -5, 1, 0, -100},     // afterOf
		{-2, -2, 0, -3, -100},    // afterOther
		{-1, -4, 0, 0, -100},     // afterThe
		{4, 1, 0, -16, -100},     // afterA
		{-6, 1, 0, -3, -100},     // beforePossessive
		{1, -6, 2, -7, -100},     // beforeNoun
		{-1, -3, 0, -2, -100},    // beforeVerb
		{-19, -19, -4, 14, -100}, // beforeRegion
		{-7, -8, -6, 11, -100},   // afterPlace
		{-2, -2, 18, -27, -100},  // inBrackets
		{-17, 4, -3, 3, -100},    // beforeAcronym
		{-16, -21, 1, 14, -100},  // inDateline
		{-3, 0, 5, -1, -100},     // inAgency
		{4, -2, -4, -10, -100},   // atStart
		{5, -6, -2, -5, -100},    // inStyle
		{-27, -19, -7, 20, -100}, // afterPlaceNoun
		{1, -20, -23, 8, -100},   // beforePlaceNoun
		{4, -3, -5, -1, -100},    // beforeBodyNoun
		{-1, -27, 7, 1, -100},    // beforeRoleNoun
		{-7, -23, 9, -2, -100},   // afterBodyNoun
		{0, 0, 0, 0, 0},          // afterDemonym
		{-1, 9, -8, -10, -100},   // beforeName
		{-40, -5, 15, 0, -100},   // inByline
		{-5, 0, 4, -5, -100},     // afterAnd
	},
	{
		{-3, 13, -12, -8, -100},  // afterTitle
		{-3, 8, -5, -14, -100},   // afterRole
		{-10, 5, 5, -13, -100},   // beforeCue
		{-9, 7, -4, -3, -100},    // afterCue
		{-7, 12, -10, -7, -100},  // beforeAge
		{-4, 2, -4, 2, -100},     // beforeWho
		{-8, 22, -6, -8, -100},   // beforeRole
		{-5, -9, -2, 8, -100},    // afterIn
		{-1, -11, 4, 2, -100},    // afterOf
		{-4, 2, 6, -13, -100},    // afterOther
		{-2, -9, 0, 7, -100},     // afterThe
		{-1, 0, -1, -4, -100},    // afterA
		{3, -9, 3, -3, -100},     // beforePossessive
		{1, -1, -1, -4, -100},    // beforeNoun
		{-7, 7, -4, -2, -100},    // beforeVerb
		{-17, -6, -15, 18, -100}, // beforeRegion
		{-25, 5, -1, 2, -100},    // afterPlace
		{-3, -25, 11, 1, -100},   // inBrackets
		{-10, -5, 10, -8, -100},  // beforeAcronym
		{-16, -3, -3, 9, -100},   // inDateline
		{0, 0, 0, 0, 0},          // inAgency
		{-2, 1, -8, 4, -100},     // atStart
		{6, 2, -4, -11, -100},    // inStyle
		{-5, -2, -3, 4, -100},    // afterPlaceNoun
		{-18, -9, -13, 16, -100}, // beforePlaceNoun
		{-5, -4, 5, -4, -100},    // beforeBodyNoun
		{10, -25, -4, 4, -100},   // beforeRoleNoun
		{-23, 9, 5, -18, -100},   // afterBodyNoun
		{-14, 16, -8, -4, -100},  // afterDemonym
		{8, -26, 1, -1, -100},    // beforeName
		{-40, 30, 10, 0, -100},   // inByline
		{-7, -2, 1, 2, -100},     // afterAnd
	},
}

var partWeights = [...][partCount][kindCount]int8{
	{
		{-13, 25, -16, -20, -100}, // lastOfPerson
		{-14, 12, -9, -2, -100},   // firstOfPerson
		{-10, -13, 13, 0, -100},   // firstOfBody
		{0, -1, 1, -8, -100},      // lastOfBody
		{-6, 6, -9, 8, -100},      // partOfPlace
		{5, -9, -7, 3, -100},      // partOfNone
	},
}
