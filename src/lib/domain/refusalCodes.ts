/**
 * Every reason a person can be told no. The codes are stable: texts, tests and logs name them.
 * A limit that belongs in the sentence travels as a parameter of the refusal, never in the code.
 */
export const refusalCodes = [
	// Who you are and what you may
	'notSignedIn',
	'notAllowed',
	'sessionExpired',
	'wrongPassword',
	'passwordTooShort',
	'linkUsed',
	'linkExpired',
	'linkSpoilt',
	'statusLinkUsed',
	'statusLinkExpired',
	'nothingToReport',
	'noLongerOwner',
	'tooManyTries',
	'lastProjectLead',
	// The thing itself
	'notFound',
	'unknownRecommendation',
	'unknownUnit',
	'unknownUser',
	'unknownWorkstream',
	'unknownGroup',
	'unknownSector',
	'boardDeleted',
	'wrongPassage',
	'noSuchLine',
	// What was written
	'required',
	'tooLong',
	'tooShort',
	'notADate',
	'notATime',
	'notAnEmail',
	'notAnAmount',
	'alreadyInUse',
	'cprLike',
	'noteEmpty',
	'nothingChosen',
	'tooManyViews',
	// Joining a workshop
	'wrongCode',
	'workshopClosed',
	'workshopEnded',
	// Running one
	'programmeHasBegun',
	'notInThisPhase',
	'tooManyDots',
	'alreadySaid',
	'stillOpen',
	'stillParked',
	'tooLateToAnswer',
	// Committing and following an action item
	'ownerMissing',
	'deadlineMissing',
	'noDayToReckonFrom',
	'remarkRequired',
	'reasonRequired',
	'followUpRequired',
	'operationsOwnerRequired',
	'transitionNotAllowed',
	'alreadyCommitted',
	// The steering group
	'alreadyFrozen',
	// Meetings and decisions
	'notAsMeetingStands',
	'groupClosed',
	'hasDecision',
	'twoOptionsNeeded',
	'decisionClosed',
	'notADeadline',
	'badAges',
	'endsBeforeStart',
	'learningMissing',
	'sameUnit',
	'ownerContributes',
	'tooManyMilestones',
	'outOfBounds',
	// Sources
	'sourceInUse',
	'versionInUse',
	// The moment is wrong
	'changedMeanwhile',
	'databaseAway',
	'unexpected'
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
