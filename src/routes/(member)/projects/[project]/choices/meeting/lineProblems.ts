import type { FormProblems } from '$lib/server/forms';
import type { StandLine } from '$lib/server/queries/standList';
import type { Dictionary } from '$lib/text';
import { problemTexts } from '../../../../../problemTexts';

/** What the summary on top says: each problem with the code of its recommendation, by its field. */
export function lineProblems(
	form: Partial<FormProblems> | null,
	lines: readonly StandLine[],
	text: Dictionary
): Record<string, string> {
	return Object.fromEntries(
		Object.entries(problemTexts(form, text)).flatMap(([name, message]) => {
			// What is wrong with the form as a whole has no field to lead to.
			if (name === '') return [];
			const [place, id] = name.split(':');
			const line = lines.find((candidate) => candidate.id === id);
			if (!line) return [[name, message]];
			// What is wrong with a row as a whole is told where it is chosen.
			const field = place === 'row' ? name.replace('row:', 'state:') : name;
			return [[field, `${line.code}: ${message}`]];
		})
	);
}
