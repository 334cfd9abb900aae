package lede

// Weights of the features of a name for each kind, in tenths: logistic
// regression over name classes, fitted on the names of the NIST IE-ER and GUM
// corpora. The first of two tables is for names of one word, the second for
// longer ones.

var innerWeights = [...][innerCount][kindCount]int8{
	{
		{5, -3, -4, 0, -100},      // innerOne
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
		{-18, 13, 3, -25, -100},   // hasParticle
		{-1, -9, 9, -22, -100},    // lastBody
		{0, 0, 0, 0, 0},           // headBody
		{0, 0, 0, 0, 0},           // lastLegal
		{0, 0, 0, 0, 0},           // hasAmpersand
		{0, 0, 0, 0, 0},           // hasOf
		{0, 0, 0, 0, 0},           // hasAnd
		{-11, -12, 14, -12, -100}, // hasPossessive
		{0, 0, 0, 0, 0},           // hasNumber
		{-6, -1, -25, 11, -100},   // lastPlaceNoun
		{0, 0, 0, 0, 0},           // firstPlaceHead
		{0, 0, 0, 0, 0},           // firstDirection
		{0, 0, 0, 0, 0},           // firstDemonym
		{0, 0, 0, 0, 0},           // firstPlace
		{0, 0, 0, 0, 0},           // lastPlace
		{0, 0, 0, 0, 0},           // firstBodyName
		{0, 0, 0, 0, 0},           // lastBodyName
		{-17, -22, -7, 21, -100},  // onePlace
		{-14, -16, -28, 30, -100}, // oneCountry
		{-20, -11, -11, 22, -100}, // oneRegion
		{-13, -24, 27, -20, -100}, // oneBody
		{-22, -11, 30, -14, -100}, // oneOutlet
		{22, 1, -35, -25, -100},   // oneDemonym
		{9, -9, 0, -29, -100},     // oneOther
		{6, -18, 6, -4, -100},     // oneUpper
		{-7, 9, -12, 0, -100},     // oneSurname
		{-5, 14, -21, -11, -100},  // oneGiven
		{17, -18, -10, -15, -100}, // oneTitle
		{12, -6, -4, -25, -100},   // oneNoise
		{7, -5, -3, -7, -100},     // oneCommon
		{1, 0, 1, -6, -100},       // oneUnknown
		{0, 0, 0, 0, 0},           // knownPlace
		{-11, -12, 14, -12, -100}, // knownBody
		{0, 0, 0, 0, 100},         // knownOther
		{0, 0, 0, 0, 0},           // firstNoise
		{0, 0, 0, 0, 0},           // firstCommon
		{0, 0, 0, 0, 0},           // lastNoise
		{0, 0, 0, 0, 0},           // lastCommon
		{0, 0, 0, 0, 0},           // lastTitle
		{0, 0, 0, 0, 0},           // allUnknown
		{25, -17, -24, -14, -100}, // mixedCase
		{0, 0, 0, 0, 0},           // upperFirst
		{0, 0, 0, 0, 0},           // midNoise
	},
	{
		{0, 0, 0, 0, 0},           // innerOne
		{1, 7, -4, -8, -100},      // innerTwo
		{-5, 6, 1, -5, -100},      // innerThree
		{-16, 13, 4, -13, -100},   // innerMore
		{-3, 18, -12, -13, -100},  // firstGiven
		{-6, 15, -15, -18, -100},  // firstGivenWord
		{-9, 12, -8, -3, -100},    // lastGiven
		{3, 3, -3, -26, -100},     // firstInitial
		{-9, 17, -15, -6, -100},   // midInitial
		{-2, 8, -12, -3, -100},    // lastSurname
		{3, 11, -11, -5, -100},    // lastSuffix
		{2, -1, -2, -9, -100},     // hasParticle
		{-11, -12, 16, -8, -100},  // lastBody
		{-6, -6, 13, -18, -100},   // headBody
		{-20, -20, 35, -8, -100},  // lastLegal
		{-21, -7, 15, -19, -100},  // hasAmpersand
		{-5, -8, 9, -7, -100},     // hasOf
		{-24, 11, -7, -6, -100},   // hasAnd
		{-18, -12, 19, -6, -100},  // hasPossessive
		{0, 0, 0, 0, 0},           // hasNumber
		{-4, -28, -5, 14, -100},   // lastPlaceNoun
		{2, -21, 4, -1, -100},     // firstPlaceHead
		{5, -8, -7, -2, -100},     // firstDirection
		{10, -11, 1, -13, -100},   // firstDemonym
		{-11, -4, -1, 6, -100},    // firstPlace
		{-8, -14, 6, 6, -100},     // lastPlace
		{-4, -20, 16, -13, -100},  // firstBodyName
		{-7, -3, 10, -18, -100},   // lastBodyName
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
		{-10, -15, -26, 27, -100}, // knownPlace
		{-8, -21, 16, -8, -100},   // knownBody
		{0, 0, 0, 0, 100},         // knownOther
		{2, -4, -1, -5, -100},     // firstNoise
		{8, -16, 5, -7, -100},     // firstCommon
		{10, -25, 3, -4, -100},    // lastNoise
		{2, -7, -1, 0, -100},      // lastCommon
		{-18, -5, 10, -10, -100},  // lastTitle
		{-4, 4, -3, -3, -100},     // allUnknown
		{9, -7, -4, -19, -100},    // mixedCase
		{0, -7, 7, -7, -100},      // upperFirst
		{8, 3, -8, -26, -100},     // midNoise
	},
}

var outerWeights = [...][outerCount][kindCount]int8{
	{
		{-9, 6, -8, 2, -100},     // afterTitle
		{1, -2, 2, -11, -100},    // afterRole
		{0, 0, 0, 0, 0},          // beforeCue
		{0, 0, 0, 0, 0},          // afterCue
		{-17, 6, 6, -15, -100},   // beforeAge
		{-4, -5, 6, 0, -100},     // beforeWho
		{-9, 10, -2, -7, -100},   // beforeRole
		{-8, -6, -3, 6, -100},    // afterIn
		{-2, -6, 2, 1, -100},     // afterOf
		{-1, -3, 0, -4, -100},    // afterOther
		{-1, -3, 0, 0, -100},     // afterThe
		{4, -1, -1, -14, -100},   // afterA
		{-5, 1, 1, -3, -100},     // beforePossessive
		{0, -1, 2, -6, -100},     // beforeNoun
		{-1, 0, -1, -4, -100},    // beforeVerb
		{-23, -19, -3, 15, -100}, // beforeRegion
		{-4, -7, -7, 10, -100},   // afterPlace
		{-3, -3, 17, -27, -100},  // inBrackets
		{-21, 3, -3, 6, -100},    // beforeAcronym
		{0, 0, 0, 0, 0},          // inDateline
		{0, 0, 0, 0, 0},          // inAgency
		{5, 0, -6, -7, -100},     // atStart
		{5, -7, -2, -5, -100},    // inStyle
		{-27, -18, -7, 20, -100}, // afterPlaceNoun
		{2, -16, -20, 9, -100},   // beforePlaceNoun
		{4, 1, -8, -2, -100},     // beforeBodyNoun
		{-2, -26, 7, -1, -100},   // beforeRoleNoun
		{-7, -19, 11, -1, -100},  // afterBodyNoun
		{0, 0, 0, 0, 0},          // afterDemonym
		{0, 8, -6, -12, -100},    // beforeName
		{0, 0, 0, 0, 0},          // inByline
		{-9, -1, 2, -6, -100},    // afterAnd
	},
	{
		{-5, 14, -10, -7, -100},  // afterTitle
		{9, -3, -11, -18, -100},  // afterRole
		{0, 0, 0, 0, 0},          // beforeCue
		{0, 0, 0, 0, 0},          // afterCue
		{-21, -2, -18, 10, -100}, // beforeAge
		{-8, 2, -2, 0, -100},     // beforeWho
		{-11, 24, -6, -8, -100},  // beforeRole
		{-4, -10, -1, 9, -100},   // afterIn
		{1, -10, 2, 2, -100},     // afterOf
		{-4, 3, 6, -13, -100},    // afterOther
		{-2, -11, -1, 7, -100},   // afterThe
		{1, -1, -2, -3, -100},    // afterA
		{-3, -5, 2, -3, -100},    // beforePossessive
		{-1, 1, 0, -6, -100},     // beforeNoun
		{-9, 9, -3, -1, -100},    // beforeVerb
		{-19, -5, -15, 19, -100}, // beforeRegion
		{-24, 1, -2, 7, -100},    // afterPlace
		{-4, -25, 11, 2, -100},   // inBrackets
		{-14, -8, 9, -4, -100},   // beforeAcronym
		{0, 0, 0, 0, 0},          // inDateline
		{0, 0, 0, 0, 0},          // inAgency
		{-3, 0, -7, 5, -100},     // atStart
		{5, -1, 0, -14, -100},    // inStyle
		{-14, -3, -6, 12, -100},  // afterPlaceNoun
		{-17, -9, -16, 19, -100}, // beforePlaceNoun
		{-6, -4, 6, -4, -100},    // beforeBodyNoun
		{7, -26, -1, 6, -100},    // beforeRoleNoun
		{-2, -2, 5, -18, -100},   // afterBodyNoun
		{-14, 15, -8, -4, -100},  // afterDemonym
		{10, -19, 1, 1, -100},    // beforeName
		{0, 0, 0, 0, 0},          // inByline
		{-6, -2, 1, 4, -100},     // afterAnd
	},
}

var partWeights = [...][partCount][kindCount]int8{
	{
		{-17, 26, -17, -19, -100}, // lastOfPerson
		{-13, 14, -27, 0, -100},   // firstOfPerson
		{-10, -11, 12, -1, -100},  // firstOfBody
		{-1, 2, 0, -7, -100},      // lastOfBody
		{-8, 5, -9, 7, -100},      // partOfPlace
		{3, -6, -5, 2, -100},      // partOfNone
	},
}
