import type { FormProblems } from '$lib/server/forms';
import type { Dictionary } from '$lib/text';

/** What a form action refused, in words, by field name; `''` is the form as a whole. */
export function problemTexts(
	form: Partial<FormProblems> | null | undefined,
	text: Dictionary
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(form?.problems ?? {}).map(([field, { code, params }]) => [
			field,
			text.errors[code](params ?? {})
		])
	);
}

/** What was typed in a field that takes one value, so that nothing is lost when a form refuses. */
export function typedValue(form: Partial<FormProblems> | null | undefined, field: string): string {
	const value = form?.values?.[field];
	return typeof value === 'string' ? value : '';
}
