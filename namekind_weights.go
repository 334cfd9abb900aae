package lede

// Weights of the features of a name for each kind, in tenths: logistic
// regression over name classes, fitted on the names of the NIST IE-ER and GUM
// corpora. The first of two tables is for names of one word, the second for
// longer ones.

var innerWeights = [...][innerCount][kindCount]int8{
	{
		{4, -3, -2, -3, -100},     // innerOne
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
		{-18, 9, 7, -24, -100},    // hasParticle
		{-1, -22, 9, -8, -100},    // lastBody
		{0, 0, 0, 0, 0},           // headBody
		{-16, -9, 15, -10, -100},  // lastLegal
		{0, -40, 0, 0, -100},      // hasAmpersand
		{0, 0, 0, 0, 0},           // hasOf
		{0, 0, 0, 0, 0},           // hasAnd
		{-10, -11, 12, -8, -100},  // hasPossessive
		{-19, -14, 2, 10, -100},   // hasNumber
		{-5, 4, -18, 14, -100},    // lastPlaceNoun
		{0, 0, 0, 0, 0},           // firstPlaceHead
		{0, 0, 0, 0, 0},           // firstDirection
		{0, 0, 0, 0, 0},           // firstDemonym
		{0, 0, 0, 0, 0},           // firstPlace
		{0, 0, 0, 0, 0},           // lastPlace
		{0, 0, 0, 0, 0},           // firstBodyName
		{0, 0, 0, 0, 0},           // lastBodyName
		{-15, -22, -7, 21, -100},  // onePlace
		{-13, -15, -30, 29, -100}, // oneCountry
		{-15, -13, -13, 20, -100}, // oneRegion
		{-13, -22, 26, -20, -100}, // oneBody
		{-20, -11, 26, -11, -100}, // oneOutlet
		{22, 4, -38, -23, -100},   // oneDemonym
		{14, -2, -11, -25, -100},  // oneOther
		{6, -18, 6, -4, -100},     // oneUpper
		{-7, 9, -5, -6, -100},     // oneSurname
		{-6, 15, -17, -9, -100},   // oneGiven
		{-10, 4, 4, -16, -100},    // oneTitle
		{11, -5, -5, -21, -100},   // oneNoise
		{9, -8, -3, -4, -100},     // oneCommon
		{1, 2, -2, -6, -100},      // oneUnknown
		{0, 0, 0, 0, 0},           // knownPlace
		{-10, -11, 12, -8, -100},  // knownBody
		{0, 0, 0, 0, 100},         // knownOther
		{0, 0, 0, 0, 0},           // firstNoise
		{0, 0, 0, 0, 0},           // firstCommon
		{0, 0, 0, 0, 0},           // lastNoise
		{0, 0, 0, 0, 0},           // lastCommon
		{0, 0, 0, 0, 0},           // lastTitle
		{0, 0, 0, 0, 0},           // allUnknown
		{25, -19, -20, -12, -100}, // mixedCase
		{0, 0, 0, 0, 0},           // upperFirst
		{0, 0, 0, 0, 0},           // midNoise
		{0, 0, 0, 0, 0},           // lastOther
	},
	{
		{0, 0, 0, 0, 0},           // innerOne
		{1, 7, -4, -7, -100},      // innerTwo
		{-3, 4, -1, -4, -100},     // innerThree
		{-17, 8, 6, -12, -100},    // innerMore
		{-7, 22, -9, -12, -100},   // firstGiven
		{-9, 15, -12, -20, -100},  // firstGivenWord
		{-15, 14, -5, -2, -100},   // lastGiven
		{-16, 7, 4, -16, -100},    // firstInitial
		{-7, 12, -8, -6, -100},    // midInitial
		{1, 8, -15, -2, -100},     // lastSurname
		{4, 10, -13, -5, -100},    // lastSuffix
		{-3, -1, 5, -7, -100},     // hasParticle
		{-14, -13, 20, -8, -100},  // lastBody
		{-6, -13, 19, -17, -100},  // headBody
		{-22, -20, 37, -8, -100},  // lastLegal
		{-19, -40, 13, -18, -100}, // hasAmpersand
		{-6, 0, 4, -8, -100},      // hasOf
		{-21, 10, -8, -9, -100},   // hasAnd
		{-12, -2, 13, -3, -100},   // hasPossessive
		{-15, 8, -3, -17, -100},   // hasNumber
		{-3, -37, -3, 17, -100},   // lastPlaceNoun
		{-1, -18, 2, 4, -100},     // firstPlaceHead
		{7, -20, -5, -1, -100},    // firstDirection
		{10, -15, 4, -13, -100},   // firstDemonym
		{-9, 1, -2, 5, -100},      // firstPlace
		{-14, -10, 8, 4, -100},    // lastPlace
		{-6, -22, 19, -13, -100},  // firstBodyName
		{5, -9, 1, -17, -100},     // lastBodyName
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
		{-5, -16, -26, 25, -100},  // knownPlace
		{-10, -22, 19, -9, -100},  // knownBody
		{0, 0, 0, 0, 100},         // knownOther
		{1, -3, 0, -5, -100},      // firstNoise
		{7, -13, 3, -7, -100},     // firstCommon
		{10, -25, 1, -4, -100},    // lastNoise
		{2, -6, -3, 0, -100},      // lastCommon
		{-5, 8, -3, -4, -100},     // lastTitle
		{-6, 4, -3, -3, -100},     // allUnknown
		{10, -8, -6, -20, -100},   // mixedCase
		{2, -10, 6, -9, -100},     // upperFirst
		{8, 3, -7, -25, -100},     // midNoise
		{7, -8, -4, -3, -100},     // lastOther
	},
}

var outerWeights = [...][outerCount][kindCount]int8{
	{
		{-6, 13, -5, -22, -100},  // afterTitle
		{8, 3, -20, -16, -100},   // afterRole
		{-8, 7, -1, -8, -100},    // beforeCue
		{1, 5, -8, -9, -100},     // afterCue
		{-15, 1, 9, -12, -100},   // beforeAge
		{-7, -4, 6, 1, -100},     // beforeWho
		{-2, 11, -12, -12, -100}, // beforeRole
		{-8, -5, -4, 8, -100},    // afterIn
		{-2, -4, 2, 1, -100},     // afterOf
		{-2, -1, 0, -4, -100},    // afterOther
		{-1, -3, -1, -1, -100},   // afterThe
		{5, 1, -2, -14, -100},    // afterA
		{-6, 0, -1, -2, -100},    // beforePossessive
		{1, -7, 3, -5, -100},     // beforeNoun
		{-1, -4, 1, -3, -100},    // beforeVerb
		{-17, -16, -3, 12, -100}, // beforeRegion
		{-20, -7, 0, 22, -100},   // afterPlace
		{2, 3, 16, -26, -100},    // inBrackets
		{-18, 2, -2, 4, -100},    // beforeAcronym
		{-14, -17, 0, 11, -100},  // inDateline
		{-5, -1, 7, -2, -100},    // inAgency
		{3, -1, -6, -7, -100},    // atStart
		{6, -4, -3, -7, -100},    // inStyle
		{-27, -20, -8, 21, -100}, // afterPlaceNoun
		{4, -20, -20, 9, -100},   // beforePlaceNoun
		{2, -3, -3, -1, -100},    // beforeBodyNoun
		{1, -22, 10, 3, -100},    // beforeRoleNoun
		{-2, -25, 9, 2, -100},    // afterBodyNoun
		{0, 0, 0, 0, 0},          // afterDemonym
		{-1, 8, -7, -8, -100},    // beforeName
		{-40, -5, 15, 0, -100},   // inByline
		{-5, 1, 4, -10, -100},    // afterAnd
		{-1, -9, 4, -17, -100},   // inMarks
	},
	{
		{-4, 14, -11, -7, -100},   // afterTitle
		{2, 3, -6, -14, -100},     // afterRole
		{-9, 5, 5, -10, -100},     // beforeCue
		{-6, 8, -5, -3, -100},     // afterCue
		{-6, 10, -9, -6, -100},    // beforeAge
		{-8, 8, -5, -1, -100},     // beforeWho
		{-10, 19, -6, -4, -100},   // beforeRole
		{-4, -9, -2, 8, -100},     // afterIn
		{-3, -10, 5, 2, -100},     // afterOf
		{-8, 0, 8, -13, -100},     // afterOther
		{-4, -9, -1, 6, -100},     // afterThe
		{-2, -1, 0, -4, -100},     // afterA
		{3, -11, 1, -3, -100},     // beforePossessive
		{1, 0, -2, -5, -100},      // beforeNoun
		{-7, 8, -3, -3, -100},     // beforeVerb
		{-17, -6, -13, 18, -100},  // beforeRegion
		{-27, 5, 2, 2, -100},      // afterPlace
		{1, -19, 0, 11, -100},     // inBrackets
		{-9, -6, 12, -9, -100},    // beforeAcronym
		{-15, -4, -4, 10, -100},   // inDateline
		{0, 0, 0, 0, 0},           // inAgency
		{-5, 5, -7, 3, -100},      // atStart
		{9, 1, -8, -9, -100},      // inStyle
		{-7, -1, -4, 6, -100},     // afterPlaceNoun
		{-17, -8, -18, 18, -100},  // beforePlaceNoun
		{-9, -6, 8, -5, -100},     // beforeBodyNoun
		{8, -22, -2, 4, -100},     // beforeRoleNoun
		{-17, -11, 18, -13, -100}, // afterBodyNoun
		{-15, 10, 1, -11, -100},   // afterDemonym
		{8, -21, 2, -1, -100},     // beforeName
		{-40, 30, 10, 0, -100},    // inByline
		{-6, -4, 0, 1, -100},      // afterAnd
		{19, -25, -20, 3, -100},   // inMarks
	},
}

var partWeights = [...][partCount][kindCount]int8{
	{
		{-15, 25, -16, -18, -100}, // lastOfPerson
		{-17, 15, -23, 1, -100},   // firstOfPerson
		{-13, -14, 14, 2, -100},   // firstOfBody
		{1, -7, 3, -6, -100},      // lastOfBody
		{-8, 1, -8, 9, -100},      // partOfPlace
		{6, 1, -9, -14, -100},     // partOfNone
	},
}
