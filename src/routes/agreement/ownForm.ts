import type { FormProblems } from '$lib/server/forms';

/**
 * What came back of a form, for that form alone: many stand on the page, one an action or a
 * recommendation.
 *
 * @param id What the form is about, as it was sent: empty for a new one.
 * @param to The form action it was sent to.
 */
export function ownForm(
	form: Partial<FormProblems> | null,
	id: string,
	to: string
): Partial<FormProblems> | null {
	const values = form?.values ?? {};
	const about = values.actionItemId ?? values.recommendationId ?? values.parkedId ?? '';
	return form?.problems && about === id && values.form === to ? form : null;
}
