package lede

// Weights of the features of a name for each kind, in tenths: logistic
// regression over name classes, fitted on the names of the NIST IE-ER and GUM
// corpora. The first of two tables is for names of one word, the second for
// longer ones.

var innerWeights = [...][innerCount][kindCount]int8{
	{
		{5, -4, -3, -1, -100},     // innerOne
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
		{-15, 11, 6, -23, -100},   // hasParticle
		{0, -9, 8, -22, -100},     // lastBody
		{0, 0, 0, 0, 0},           // headBody
		{0, 0, 0, 0, 0},           // lastLegal
		{0, 0, 0, 0, 0},           // hasAmpersand
		{0, 0, 0, 0, 0},           // hasOf
		{0, 0, 0, 0, 0},           // hasAnd
		{-12, -10, 12, -11, -100}, // hasPossessive
		{0, 0, 0, 0, 0},           // hasNumber
		{-8, 2, -30, 10, -100},    // lastPlaceNoun
		{0, 0, 0, 0, 0},           // firstPlaceHead
		{0, 0, 0, 0, 0},           // firstDirection
		{0, 0, 0, 0, 0},           // firstDemonym
		{0, 0, 0, 0, 0},           // firstPlace
		{0, 0, 0, 0, 0},           // lastPlace
		{0, 0, 0, 0, 0},           // firstBodyName
		{0, 0, 0, 0, 0},           // lastBodyName
		{-14, -22, -7, 20, -100},  // onePlace
		{-15, -16, -30, 32, -100}, // oneCountry
		{-17, -13, -10, 22, -100}, // oneRegion
		{-13, -26, 27, -19, -100}, // oneBody
		{-22, -15, 27, -14, -100}, // oneOutlet
		{22, 3, -34, -23, -100},   // oneDemonym
		{10, -5, 0, -28, -100},    // oneOther
		{7, -19, 5, -7, -100},     // oneUpper
		{-5, 9, -11, -3, -100},    // oneSurname
		{-4, 16, -22, -11, -100},  // oneGiven
		{-5, 4, -2, -13, -100},    // oneTitle
		{10, -4, -5, -25, -100},   // oneNoise
		{8, -9, -3, -8, -100},     // oneCommon
		{0, 1, -1, -6, -100},      // oneUnknown
		{0, 0, 0, 0, 0},           // knownPlace
		{-12, -10, 12, -11, -100}, // knownBody
		{0, 0, 0, 0, 100},         // knownOther
		{0, 0, 0, 0, 0},           // firstNoise
		{0, 0, 0, 0, 0},           // firstCommon
		{0, 0, 0, 0, 0},           // lastNoise
		{0, 0, 0, 0, 0},           // lastCommon
		{0, 0, 0, 0, 0},           // lastTitle
		{0, 0, 0, 0, 0},           // allUnknown
		{25, -18, -22, -14, -100}, // mixedCase
		{0, 0, 0, 0, 0},           // upperFirst
		{0, 0, 0, 0, 0},           // midNoise
	},
	{
		{0, 0, 0, 0, 0},          // innerOne
		{2, 6, -4, -7, -100},     // innerTwo
		{-5, 5, 0, -4, -100},     // innerThree
		{-18, 12, 4, -14, -100},  // innerMore
		{-3, 18, -11, -13, -100}, // firstGiven
		{-6, 13, -15, -19, -100}, // firstGivenWord
		{-9, 11, -8, -3, -100},   // lastGiven
		{0, 1, 0, -20, -100},     // firstInitial
		{-8, 18, -17, -5, -100},  // midInitial
		{-1, 9, -11, -5, -100},   // lastSurname
		{3, 11, -11, -6, -100},   // lastSuffix
		{4, -2, -1, -8, -100},    // hasParticle
		{-12, -11, 17, -8, -100}, // lastBody
		{-6, -6, 14, -17, -100},  // headBody
		{-19, -21, 36, -9, -100}, // lastLegal
		{-20, -8, 14, -18, -100}, // hasAmpersand
		{-4, -8, 10, -7, -100},   // hasOf
		{-23, 11, -7, -6, -100},  // hasAnd
		{-17, -3, 17, -2, -100},  // hasPossessive
		{0, 0, 0, 0, 0},          // hasNumber
		{-4, -29, -3, 14, -100},  // lastPlaceNoun
		{3, -20, 3, 2, -100},     // firstPlaceHead
		{5, -8, -7, -2, -100},    // firstDirection
		{10, -11, 2, -13, -100},  // firstDemonym
		{-9, -3, -2, 6, -100},    // firstPlace
		{-7, -13, 5, 4, -100},    // lastPlace
		{-4, -20, 16, -13, -100}, // firstBodyName
		{-6, 0, 9, -19, -100},    // lastBodyName
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
		{-9, -16, -26, 27, -100}, // knownPlace
		{-9, -22, 18, -8, -100},  // knownBody
		{0, 0, 0, 0, 100},        // knownOther
		{3, -3, -1, -5, -100},    // firstNoise
		{8, -16, 5, -6, -100},    // firstCommon
		{10, -25, 3, -4, -100},   // lastNoise
		{4, -8, -2, 0, -100},     // lastCommon
		{-4, 7, -3, -3, -100},    // lastTitle
		{-4, 4, -3, -3, -100},    // allUnknown
		{9, -6, -4, -18, -100},   // mixedCase
		{1, -9, 9, -10, -100},    // upperFirst
		{9, 2, -7, -25, -100},    // midNoise
	},
}

var outerWeights = [...][outerCount][kindCount]int8{
	{
		{-1, 6, -7, -11, -100},   // afterTitle
		{5, -2, -5, -4, -100},    // afterRole
		{-9, 7, 0, -7, -100},     // beforeCue
		{0, 7, -6, -9, -100},     // afterCue
		{-18, 2, 9, -15, -100},   // beforeAge
		{-5, -4, 6, -2, -100},    // beforeWho
		{-4, 10, -9, -3, -100},   // beforeRole
		{-7, -5, -2, 7, -100},    // afterIn
		{-2, -5, 2, 1, -100},     // afterOf
		{-2, -3, 1, -2, -100},    // afterOther
		{-2, -4, -1, -1, -100},   // afterThe
		{4, 1, 0, -16, -100},     // afterA
		{-7, 2, 0, -3, -100},     // beforePossessive
		{2, -5, 3, -6, -100},     // beforeNoun
		{0, -3, 0, -1, -100},     // beforeVerb
		{-20, -19, -4, 14, -100}, // beforeRegion
		{-6, -9, -5, 12, -100},   // afterPlace
		{-1, -3, 18, -28, -100},  // inBrackets
		{-16, 4, -2, 4, -100},    // beforeAcronym
		{-16, -19, 2, 14, -100},  // inDateline
		{-4, 0, 6, -1, -100},     // inAgency
		{5, -1, -4, -9, -100},    // atStart
		{4, -6, -2, -5, -100},    // inStyle
		{-26, -19, -7, 21, -100}, // afterPlaceNoun
		{2, -19, -23, 10, -100},  // beforePlaceNoun
		{5, -3, -5, 0, -100},     // beforeBodyNoun
		{0, -26, 8, 2, -100},     // beforeRoleNoun
		{-6, -24, 10, 0, -100},   // afterBodyNoun
		{0, 0, 0, 0, 0},          // afterDemonym
		{-1, 8, -8, -10, -100},   // beforeName
		{0, 0, 0, 0, 0},          // inByline
		{-6, 1, 4, -5, -100},     // afterAnd
	},
	{
		{-5, 14, -11, -8, -100},  // afterTitle
		{10, -3, -7, -17, -100},  // afterRole
		{-9, 5, 5, -13, -100},    // beforeCue
		{-9, 8, -3, -2, -100},    // afterCue
		{-11, 14, -11, -7, -100}, // beforeAge
		{-6, 2, -5, 2, -100},     // beforeWho
		{-10, 23, -6, -8, -100},  // beforeRole
		{-5, -8, -1, 9, -100},    // afterIn
		{-1, -9, 2, 1, -100},     // afterOf
		{-5, 2, 6, -13, -100},    // afterOther
		{-3, -10, 0, 7, -100},    // afterThe
		{-1, -1, -1, -4, -100},   // afterA
		{-1, -7, 4, -3, -100},    // beforePossessive
		{1, 0, -2, -4, -100},     // beforeNoun
		{-9, 8, -4, -2, -100},    // beforeVerb
		{-18, -5, -15, 19, -100}, // beforeRegion
		{-25, 6, 0, 2, -100},     // afterPlace
		{-5, -24, 11, 1, -100},   // inBrackets
		{-6, -6, 11, -10, -100},  // beforeAcronym
		{-17, -3, -4, 12, -100},  // inDateline
		{0, 0, 0, 0, 0},          // inAgency
		{-3, 2, -7, 5, -100},     // atStart
		{6, 0, -4, -11, -100},    // inStyle
		{-10, -1, -4, 9, -100},   // afterPlaceNoun
		{-19, -9, -17, 19, -100}, // beforePlaceNoun
		{-5, -5, 7, -4, -100},    // beforeBodyNoun
		{7, -25, -3, 4, -100},    // beforeRoleNoun
		{-4, -1, 5, -20, -100},   // afterBodyNoun
		{-15, 16, -8, -5, -100},  // afterDemonym
		{9, -25, 4, 0, -100},     // beforeName
		{-7, 9, -7, -2, -100},    // inByline
		{-8, -2, 2, 3, -100},     // afterAnd
	},
}

var partWeights = [...][partCount][kindCount]int8{
	{
		{-14, 25, -15, -20, -100}, // lastOfPerson
		{-14, 13, -8, -1, -100},   // firstOfPerson
		{-10, -14, 12, -1, -100},  // firstOfBody
		{-1, -3, 1, -8, -100},     // lastOfBody
		{-7, 3, -11, 7, -100},     // partOfPlace
		{2, 2, -11, -2, -100},     // partOfNone
	},
}
