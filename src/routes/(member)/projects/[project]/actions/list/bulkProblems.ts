import type { FormProblems } from '$lib/server/forms';
import type { Dictionary } from '$lib/text';
import { problemTexts } from '../../../../../problemTexts';

/** What is wrong with a change of many items, in words by field name; `''` is the form as a whole. */
export function bulkProblems(
	form: Partial<FormProblems> | null,
	text: Dictionary
): Record<string, string> {
	const words = text.actionBulk;
	const { items, ...problems } = problemTexts(form, text);
	const whole = form?.problems?.['']?.code;
	if (items) problems[''] = form?.problems?.items?.code === 'tooLong' ? items : words.chooseSome;
	if (whole === 'nothingChosen') problems[''] = words.wishSomething;
	if (whole === 'notFound') problems[''] = words.goneMeanwhile;
	if (problems.deadline) problems.deadline = words.notADeadline;
	if (problems.workingGroupId) problems.workingGroupId = words.goneMeanwhile;
	return problems;
}
