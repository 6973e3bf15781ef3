import type { FormProblems } from '$lib/server/forms';
import type { Dictionary } from '$lib/text';
import { problemTexts } from '../../../../../../problemTexts';

type Answer = Partial<FormProblems> | null | undefined;

/** What was refused, in words, by field; where a field has limits of its own, these are said. */
export function refusalTexts(answer: Answer, text: Dictionary): Record<string, string> {
	const words = text.planning;
	const { minutesRule, dotsRule, tablesRule, templatesFull, pagesFull } = words;
	const limits: Record<string, Partial<Record<string, string>>> = {
		minutes: { required: minutesRule, tooLong: minutesRule },
		dots: { required: dotsRule, tooLong: dotsRule },
		tables: { required: tablesRule, tooLong: tablesRule },
		phases: { required: words.phasesMissing, tooLong: words.phasesFull },
		templates: { tooLong: templatesFull },
		pages: { tooLong: pagesFull }
	};
	const problems = Object.entries(answer?.problems ?? {});
	const own = problems.flatMap(([field, { code }]) => {
		const said = limits[field]?.[code];
		return said ? [[field, said] as const] : [];
	});
	return { ...problemTexts(answer, text), ...Object.fromEntries(own) };
}

/** What is said above the page: what belongs to no field of a form that is there. */
export function loneProblem(answer: Answer, text: Dictionary): string | undefined {
	const texts = refusalTexts(answer, text);
	// A form of fields says beside each what is wrong with it; a button has nowhere to say it.
	if (answer?.values?.form) return texts[''] ?? texts.phaseId ?? texts.workshopId;
	return Object.values(texts)[0];
}
