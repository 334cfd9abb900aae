package lede

// Weights of the features of a name for each kind, in tenths: logistic
// regression over name classes, fitted on the names of the NIST IE-ER and GUM
// corpora. The first of two tables is for names of one word, the second for
// longer ones.

var innerWeights = [...][innerCount][kindCount]int8{
	{
		{5, -4, -2, -1, -100},     // innerOne
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
		{-16, 10, 6, -24, -100},   // hasParticle
		{0, -18, 6, -10, -100},    // lastBody
		{0, 0, 0, 0, 0},           // headBody
		{-15, -6, 14, -8, -100},   // lastLegal
		{0, 0, 0, 0, 0},           // hasAmpersand
		{0, 0, 0, 0, 0},           // hasOf
		{0, 0, 0, 0, 0},           // hasAnd
		{-12, -10, 12, -11, -100}, // hasPossessive
		{-19, -15, 1, 10, -100},   // hasNumber
		{-8, 0, -30, 11, -100},    // lastPlaceNoun
		{0, 0, 0, 0, 0},           // firstPlaceHead
		{0, 0, 0, 0, 0},           // firstDirection
		{0, 0, 0, 0, 0},           // firstDemonym
		{0, 0, 0, 0, 0},           // firstPlace
		{0, 0, 0, 0, 0},           // lastPlace
		{0, 0, 0, 0, 0},           // firstBodyName
		{0, 0, 0, 0, 0},           // lastBodyName
		{-15, -22, -6, 20, -100},  // onePlace
		{-16, -16, -29, 32, -100}, // oneCountry
		{-15, -12, -11, 21, -100}, // oneRegion
		{-12, -24, 28, -19, -100}, // oneBody
		{-21, -11, 27, -12, -100}, // oneOutlet
		{21, 5, -37, -23, -100},   // oneDemonym
		{12, -1, -9, -26, -100},   // oneOther
		{7, -18, 5, -6, -100},     // oneUpper
		{-5, 11, -11, -2, -100},   // oneSurname
		{-6, 16, -18, -11, -100},  // oneGiven
		{-9, 7, 2, -16, -100},     // oneTitle
		{11, -4, -4, -23, -100},   // oneNoise
		{7, -8, -3, -7, -100},     // oneCommon
		{0, 1, -1, -7, -100},      // oneUnknown
		{0, 0, 0, 0, 0},           // knownPlace
		{-12, -10, 12, -11, -100}, // knownBody
		{0, 0, 0, 0, 100},         // knownOther
		{0, 0, 0, 0, 0},           // firstNoise
		{0, 0, 0, 0, 0},           // firstCommon
		{0, 0, 0, 0, 0},           // lastNoise
		{0, 0, 0, 0, 0},           // lastCommon
		{0, 0, 0, 0, 0},           // lastTitle
		{0, 0, 0, 0, 0},           // allUnknown
		{24, -19, -21, -13, -100}, // mixedCase
		{0, 0, 0, 0, 0},           // upperFirst
		{0, 0, 0, 0, 0},           // midNoise
		{0, 0, 0, 0, 0},           // lastOther
	},
	{
		{0, 0, 0, 0, 0},          // innerOne
		{2, 7, -4, -7, -100},     // innerTwo
		{-3, 4, -1, -4, -100},    // innerThree
		{-17, 8, 7, -11, -100},   // innerMore
		{-7, 22, -10, -12, -100}, // firstGiven
		{-9, 16, -12, -18, -100}, // firstGivenWord
		{-15, 14, -5, -2, -100},  // lastGiven
		{-15, 7, 4, -16, -100},   // firstInitial
		{-7, 11, -8, -6, -100},   // midInitial
		{0, 9, -17, -4, -100},    // lastSurname
		{4, 11, -11, -5, -100},   // lastSuffix
		{-3, 0, 5, -7, -100},     // hasParticle
		{-13, -12, 19, -7, -100}, // lastBody
		{-6, -14, 19, -17, -100}, // headBody
		{-22, -20, 37, -9, -100}, // lastLegal
		{-19, -7, 14, -18, -100}, // hasAmpersand
		{-6, 0, 4, -8, -100},     // hasOf
		{-21, 11, -8, -8, -100},  // hasAnd
		{-13, -7, 12, -3, -100},  // hasPossessive
		{-15, 8, -3, -19, -100},  // hasNumber
		{-3, -33, -4, 17, -100},  // lastPlaceNoun
		{-1, -24, 3, 4, -100},    // firstPlaceHead
		{7, -20, -5, -1, -100},   // firstDirection
		{10, -16, 3, -13, -100},  // firstDemonym
		{-9, 1, -1, 5, -100},     // firstPlace
		{-15, -10, 6, 4, -100},   // lastPlace
		{-4, -20, 17, -14, -100}, // firstBodyName
		{3, -2, 0, -23, -100},    // lastBodyName
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
		{-6, -17, -26, 25, -100}, // knownPlace
		{-10, -23, 19, -8, -100}, // knownBody
		{0, 0, 0, 0, 100},        // knownOther
		{1, -3, 0, -5, -100},     // firstNoise
		{8, -13, 3, -7, -100},    // firstCommon
		{11, -24, 2, -3, -100},   // lastNoise
		{2, -5, -2, 0, -100},     // lastCommon
		{-5, 11, -5, -4, -100},   // lastTitle
		{-6, 4, -2, -3, -100},    // allUnknown
		{10, -6, -5, -19, -100},  // mixedCase
		{3, -10, 7, -9, -100},    // upperFirst
		{9, 2, -6, -25, -100},    // midNoise
		{7, -8, -5, -3, -100},    // lastOther
	},
}

var outerWeights = [...][outerCount][kindCount]int8{
	{
		{-7, 11, -7, -14, -100},  // afterTitle
		{2, -3, 2, -8, -100},     // afterRole
		{-8, 8, 0, -7, -100},     // beforeCue
		{1, 6, -7, -7, -100},     // afterCue
		{-18, -1, 9, -15, -100},  // beforeAge
		{-6, -3, 5, -1, -100},    // beforeWho
		{-2, 11, -12, -12, -100}, // beforeRole
		{-8, -6, -4, 7, -100},    // afterIn
		{-3, -5, 1, 0, -100},     // afterOf
		{-2, -1, 0, -4, -100},    // afterOther
		{-1, -2, 0, -1, -100},    // afterThe
		{5, 2, -2, -15, -100},    // afterA
		{-6, 0, 0, -1, -100},     // beforePossessive
		{1, -7, 2, -5, -100},     // beforeNoun
		{-1, -5, 0, -4, -100},    // beforeVerb
		{-19, -17, -4, 14, -100}, // beforeRegion
		{-18, -7, -1, 14, -100},  // afterPlace
		{-3, -3, 19, -26, -100},  // inBrackets
		{-17, 3, -2, 5, -100},    // beforeAcronym
		{-13, -18, 2, 11, -100},  // inDateline
		{-3, -1, 5, -1, -100},    // inAgency
		{4, -1, -5, -6, -100},    // atStart
		{5, -5, -3, -6, -100},    // inStyle
		{-27, -20, -8, 21, -100}, // afterPlaceNoun
		{4, -21, -22, 9, -100},   // beforePlaceNoun
		{1, -3, -4, -1, -100},    // beforeBodyNoun
		{-1, -28, 9, 1, -100},    // beforeRoleNoun
		{-8, -24, 9, 1, -100},    // afterBodyNoun
		{0, 0, 0, 0, 0},          // afterDemonym
		{-3, 7, -8, -9, -100},    // beforeName
		{-40, -5, 15, 0, -100},   // inByline
		{-4, 1, 4, -12, -100},    // afterAnd
		{-2, -9, 3, -20, -100},   // inMarks
	},
	{
		{-4, 15, -11, -7, -100},  // afterTitle
		{-2, 8, -4, -13, -100},   // afterRole
		{-9, 4, 4, -10, -100},    // beforeCue
		{-5, 8, -5, -2, -100},    // afterCue
		{-6, 11, -10, -5, -100},  // beforeAge
		{-8, 8, -4, -1, -100},    // beforeWho
		{-9, 20, -6, -6, -100},   // beforeRole
		{-4, -10, -3, 8, -100},   // afterIn
		{-4, -12, 5, 1, -100},    // afterOf
		{-6, 2, 9, -12, -100},    // afterOther
		{-4, -8, -1, 7, -100},    // afterThe
		{-3, -1, -1, -4, -100},   // afterA
		{4, -11, 1, -3, -100},    // beforePossessive
		{1, 0, -2, -4, -100},     // beforeNoun
		{-7, 8, -3, -3, -100},    // beforeVerb
		{-18, -7, -14, 18, -100}, // beforeRegion
		{-27, 6, 2, 2, -100},     // afterPlace
		{-3, -24, 11, 2, -100},   // inBrackets
		{-8, -6, 10, -9, -100},   // beforeAcronym
		{-18, -5, -3, 8, -100},   // inDateline
		{0, 0, 0, 0, 0},          // inAgency
		{-6, 5, -7, 3, -100},     // atStart
		{9, 1, -8, -9, -100},     // inStyle
		{-8, -1, -3, 4, -100},    // afterPlaceNoun
		{-16, -9, -18, 18, -100}, // beforePlaceNoun
		{-7, -7, 9, -3, -100},    // beforeBodyNoun
		{9, -20, -3, 4, -100},    // beforeRoleNoun
		{-24, 8, 8, -19, -100},   // afterBodyNoun
		{-15, 10, 1, -11, -100},  // afterDemonym
		{8, -22, 3, -1, -100},    // beforeName
		{-40, 30, 10, 0, -100},   // inByline
		{-6, -3, 0, 2, -100},     // afterAnd
		{19, -25, -20, 3, -100},  // inMarks
	},
}

var partWeights = [...][partCount][kindCount]int8{
	{
		{-15, 26, -15, -18, -100}, // lastOfPerson
		{-16, 15, -26, 1, -100},   // firstOfPerson
		{-12, -15, 14, 1, -100},   // firstOfBody
		{0, -6, 3, -7, -100},      // lastOfBody
		{-7, 1, -6, 9, -100},      // partOfPlace
		{6, 1, -11, -9, -100},     // partOfNone
	},
}
