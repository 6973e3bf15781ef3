import type { FormProblems } from '$lib/server/forms';

/** What the page's forms are called in their hidden field `form`: those that have fields of their own. */
export type FormName = 'room' | 'edit' | 'minutes' | 'pages' | 'keep';

type Answer = Partial<FormProblems> | null | undefined;

/** The answer to that one form; null where it was another, or was not refused. */
export function sentForm(answer: Answer, name: FormName, phaseId?: string): FormProblems | null {
	const { problems, values } = answer ?? {};
	if (!problems || values?.form !== name) return null;
	return phaseId === undefined || values.phaseId === phaseId ? { problems, values } : null;
}
