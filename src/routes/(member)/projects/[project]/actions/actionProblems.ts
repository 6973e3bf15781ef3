import type { FormProblems } from '$lib/server/forms';
import type { Dictionary } from '$lib/text';
import { problemTexts } from '../../../../problemTexts';

/**
 * What is wrong with an action item's form, in words by field name. A summary is read without its
 * fields, so a missing title says what is missing.
 */
export function actionProblems(
	form: Partial<FormProblems> | null | undefined,
	text: Dictionary
): Record<string, string> {
	const problems = problemTexts(form, text);
	if (form?.problems?.title?.code === 'required') problems.title = text.actions.field.titleMissing;
	return problems;
}
