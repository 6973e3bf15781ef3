import type { ActionAgreement } from '$lib/domain/actionAgreement';

/** The fields that are folded away: one of them refused, the fold opens. */
export const MORE_FIELDS: readonly (keyof ActionAgreement)[] = [
	'contributorIds',
	'ownerEmail',
	'dueRule',
	'ageFrom',
	'ageTo',
	'scope',
	'workingGroupId',
	'involvement',
	'barriers',
	'operationsOwner',
	'followUpOn',
	'kind',
	'hypothesis',
	'startsOn',
	'endsOn',
	'learning',
	'trialDecision',
	'decidedOn',
	'handoverFrom',
	'handoverTo',
	'agreedOn'
];
