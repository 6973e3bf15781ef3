import type { FormProblems } from '$lib/server/forms';

/** The forms of the page, as its actions are named. */
export const pageForms = [
	'status',
	'edit',
	'light',
	'contributor',
	'contributorLink',
	'addMilestone',
	'changeMilestone',
	'indicator',
	'measure',
	'removeValue'
] as const;
export type PageForm = (typeof pageForms)[number];

/** What one of the page's forms was answered when it was refused. */
export type FormAnswer = FormProblems & { about: PageForm };
