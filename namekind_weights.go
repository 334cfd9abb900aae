package lede

// Weights of the features of a name for each kind, in tenths: logistic
// regression over name classes, fitted on the names of the NIST IE-ER and GUM
// corpora. The first of two tables is for names of one word, the second for
// longer ones.

var innerWeights = [...][innerCount][kindCount]int8{
	{
		{5, -5, -2, -2, -100},     // innerOne
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
		{-19, 10, 5, -25, -100},   // hasParticle
		{1, -22, 8, -9, -100},     // lastBody
		{0, 0, 0, 0, 0},           // headBody
		{-15, -9, 14, -9, -100},   // lastLegal
		{0, -40, 0, 0, -100},      // hasAmpersand
		{0, 0, 0, 0, 0},           // hasOf
		{0, -20, 0, 0, -100},      // hasAnd
		{-10, -10, 11, -9, -100},  // hasPossessive
		{-21, -7, 2, 10, -100},    // hasNumber
		{-7, 3, -32, 11, -100},    // lastPlaceNoun
		{0, 0, 0, 0, 0},           // firstPlaceHead
		{0, 0, 0, 0, 0},           // firstDirection
		{0, 0, 0, 0, 0},           // firstDemonym
		{0, 0, 0, 0, 0},           // firstPlace
		{0, 0, 0, 0, 0},           // lastPlace
		{0, 0, 0, 0, 0},           // firstBodyName
		{0, 0, 0, 0, 0},           // lastBodyName
		{-16, -22, -6, 22, -100},  // onePlace
		{-16, -7, -33, 29, -100},  // oneCountry
		{-16, -12, -12, 22, -100}, // oneRegion
		{-12, -23, 27, -19, -100}, // oneBody
		{-20, -12, 27, -11, -100}, // oneOutlet
		{18, 4, -34, -14, -100},   // oneDemonym
		{14, -3, -10, -25, -100},  // oneOther
		{7, -20, 7, -8, -100},     // oneUpper
		{-10, 10, -6, -4, -100},   // oneSurname
		{-5, 18, -21, -12, -100},  // oneGiven
		{-26, 5, 24, -9, -100},    // oneTitle
		{11, -4, -3, -24, -100},   // oneNoise
		{7, -8, -2, -5, -100},     // oneCommon
		{0, 2, -2, -5, -100},      // oneUnknown
		{0, 0, 0, 0, 0},           // knownPlace
		{-10, -10, 11, -9, -100},  // knownBody
		{0, 0, 0, 0, 100},         // knownOther
		{0, 0, 0, 0, 0},           // firstNoise
		{0, 0, 0, 0, 0},           // firstCommon
		{0, 0, 0, 0, 0},           // lastNoise
		{0, 0, 0, 0, 0},           // lastCommon
		{0, 0, 0, 0, 0},           // lastTitle
		{0, 0, 0, 0, 0},           // allUnknown
		{10, -3, -12, -19, -100},  // mixedCase
		{0, 0, 0, 0, 0},           // upperFirst
		{0, 0, 0, 0, 0},           // midNoise
		{0, 0, 0, 0, 0},           // lastOther
	},
	{
		{0, 0, 0, 0, 0},           // innerOne
		{1, 7, -4, -7, -100},      // innerTwo
		{-2, 3, -1, -3, -100},     // innerThree
		{-17, 7, 5, -9, -100},     // innerMore
		{-8, 22, -9, -13, -100},   // firstGiven
		{-9, 16, -12, -19, -100},  // firstGivenWord
		{-16, 15, -5, -2, -100},   // lastGiven
		{-15, 8, 4, -16, -100},    // firstInitial
		{-7, 14, -8, -5, -100},    // midInitial
		{0, 8, -16, -2, -100},     // lastSurname
		{2, 10, -12, -6, -100},    // lastSuffix
		{-3, -2, 4, -4, -100},     // hasParticle
		{-13, -13, 20, -6, -100},  // lastBody
		{-6, -12, 19, -20, -100},  // headBody
		{-22, -20, 37, -10, -100}, // lastLegal
		{-21, -40, 15, -17, -100}, // hasAmpersand
		{-6, -1, 4, -3, -100},     // hasOf
		{-22, -20, -10, 5, -100},  // hasAnd
		{-16, 10, -6, -10, -100},  // hasPossessive
		{-8, -10, 12, -6, -100},   // hasNumber
		{-2, -37, -4, 19, -100},   // lastPlaceNoun
		{0, -20, 4, 4, -100},      // firstPlaceHead
		{8, -20, -5, 0, -100},     // firstDirection
		{10, -19, 3, -13, -100},   // firstDemonym
		{-9, 1, -3, 5, -100},      // firstPlace
		{-14, -10, 7, 5, -100},    // lastPlace
		{-6, -21, 17, -13, -100},  // firstBodyName
		{2, -9, -1, -23, -100},    // lastBodyName
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
		{-4, -17, -24, 25, -100},  // knownPlace
		{-9, -21, 18, -9, -100},   // knownBody
		{0, 0, 0, 0, 100},         // knownOther
		{2, -4, -1, -4, -100},     // firstNoise
		{8, -13, 3, -6, -100},     // firstCommon
		{10, -25, 2, -3, -100},    // lastNoise
		{2, -5, -2, 1, -100},      // lastCommon
		{-4, 9, -3, -3, -100},     // lastTitle
		{-6, 5, -3, -4, -100},     // allUnknown
		{12, -8, -5, -20, -100},   // mixedCase
		{4, -10, 8, -12, -100},    // upperFirst
		{8, 3, -6, -21, -100},     // midNoise
		{7, -10, -4, -1, -100},    // lastOther
	},
}

var outerWeights = [...][outerCount][kindCount]int8{
	{
		{-2, 11, -5, -20, -100},   // afterTitle
		{6, 7, -21, -19, -100},    // afterRole
		{-9, 6, 0, -7, -100},      // beforeCue
		{2, 6, -8, -8, -100},      // afterCue
		{-17, 1, 10, -14, -100},   // beforeAge
		{-7, -5, 5, -3, -100},     // beforeWho
		{-2, 10, -11, -13, -100},  // beforeRole
		{-7, -6, -8, 9, -100},     // afterIn
		{-3, -5, 2, -1, -100},     // afterOf
		{-2, -1, 3, -4, -100},     // afterOther
		{-1, -2, -1, -1, -100},    // afterThe
		{5, 1, -2, -13, -100},     // afterA
		{-6, 0, -1, -3, -100},     // beforePossessive
		{1, -7, 3, -5, -100},      // beforeNoun
		{-1, -3, 1, -4, -100},     // beforeVerb
		{-16, -18, 2, 9, -100},    // beforeRegion
		{-16, -4, -1, 22, -100},   // afterPlace
		{0, 2, 15, -24, -100},     // inBrackets
		{-17, 4, 1, 1, -100},      // beforeAcronym
		{-40, -20, -5, 20, -100},  // inDateline
		{-40, -20, 30, -20, -100}, // inAgency
		{5, 0, -4, -8, -100},      // atStart
		{6, -4, 1, -9, -100},      // inStyle
		{-27, -19, -8, 21, -100},  // afterPlaceNoun
		{5, -20, -23, 7, -100},    // beforePlaceNoun
		{0, -1, -3, 0, -100},      // beforeBodyNoun
		{2, -25, 9, 2, -100},      // beforeRoleNoun
		{-4, -26, 11, 0, -100},    // afterBodyNoun
		{0, 0, 0, 0, 0},           // afterDemonym
		{0, 8, -6, -9, -100},      // beforeName
		{-40, -5, 15, 0, -100},    // inByline
		{-6, 0, 2, -8, -100},      // afterAnd
		{-1, -8, 4, -18, -100},    // inMarks
	},
	{
		{-4, 14, -10, -7, -100},   // afterTitle
		{5, 1, -8, -14, -100},     // afterRole
		{-9, 5, 5, -10, -100},     // beforeCue
		{-7, 7, -6, -4, -100},     // afterCue
		{-6, 12, -11, -6, -100},   // beforeAge
		{-8, 6, -2, -2, -100},     // beforeWho
		{-10, 20, -6, -4, -100},   // beforeRole
		{-7, -10, -4, 12, -100},   // afterIn
		{-2, -10, 5, 1, -100},     // afterOf
		{-4, -1, 5, -6, -100},     // afterOther
		{-3, -8, 0, 7, -100},      // afterThe
		{-2, -2, 0, -4, -100},     // afterA
		{4, -11, 2, -3, -100},     // beforePossessive
		{0, 1, -1, -4, -100},      // beforeNoun
		{-8, 8, -2, -2, -100},     // beforeVerb
		{-15, -12, -16, 19, -100}, // beforeRegion
		{-26, 11, -3, 5, -100},    // afterPlace
		{1, -19, 0, 11, -100},     // inBrackets
		{-10, -6, 13, -12, -100},  // beforeAcronym
		{-40, -20, -5, 20, -100},  // inDateline
		{-40, -20, 30, -20, -100}, // inAgency
		{-5, 4, -6, 3, -100},      // atStart
		{8, -1, -8, -4, -100},     // inStyle
		{-4, -2, -4, 4, -100},     // afterPlaceNoun
		{-11, -10, -17, 15, -100}, // beforePlaceNoun
		{-8, -6, 8, -4, -100},     // beforeBodyNoun
		{6, -21, -2, 1, -100},     // beforeRoleNoun
		{-19, 2, 7, -15, -100},    // afterBodyNoun
		{-15, 11, 2, -9, -100},    // afterDemonym
		{8, -21, 2, -5, -100},     // beforeName
		{-40, 30, 10, 0, -100},    // inByline
		{-9, -2, 0, 1, -100},      // afterAnd
		{20, -25, -20, 4, -100},   // inMarks
	},
}

var partWeights = [...][partCount][kindCount]int8{
	{
		{-13, 27, -14, -17, -100}, // lastOfPerson
		{-17, 15, -22, 1, -100},   // firstOfPerson
		{-13, -15, 13, 1, -100},   // firstOfBody
		{-2, -1, 1, -6, -100},     // lastOfBody
		{-12, -2, -9, 12, -100},   // partOfPlace
		{6, 1, -8, -20, -100},     // partOfNone
	},
}
