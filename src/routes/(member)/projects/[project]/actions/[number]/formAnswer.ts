import type { FormProblems } from '$lib/server/forms';

/** What one of the page's forms was answered when it was refused. */
export type FormAnswer = FormProblems & { about: 'status' | 'edit' };
