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
	'tooManyTries',
	'lastProjectLead',
	// The thing itself
	'notFound',
	'unknownRecommendation',
	'unknownUnit',
	'unknownUser',
	'unknownWorkstream',
	'unknownSector',
	'boardDeleted',
	// What was written
	'required',
	'tooLong',
	'tooShort',
	'notADate',
	'notATime',
	'notAnEmail',
	'alreadyInUse',
	'cprLike',
	'noteEmpty',
	// Joining a workshop
	'wrongCode',
	'workshopClosed',
	// Running one
	'programmeHasBegun',
	'notInThisPhase',
	'tooManyDots',
	'stillOpen',
	// Committing and following an action item
	'ownerMissing',
	'deadlineMissing',
	'remarkRequired',
	'reasonRequired',
	'followUpRequired',
	'operationsOwnerRequired',
	'transitionNotAllowed',
	'alreadyCommitted',
	// The moment is wrong
	'changedMeanwhile',
	'databaseAway',
	'unexpected'
] as const;
export type RefusalCode = (typeof refusalCodes)[number];
