import type { FormProblems } from '$lib/server/forms';
import type { Source } from '$lib/server/queries/sourceByKey';
import { typedValue } from '../../../../problemTexts';

/** What the fields of a source begin with. */
export interface SourceValues {
	title: string;
	publisher: string;
	kind: string;
	dateLabel: string;
	dateIsStated: boolean;
	dateStatus: string;
	edition: string;
}

export const noValues: SourceValues = {
	title: '',
	publisher: '',
	kind: '',
	dateLabel: '',
	dateIsStated: false,
	dateStatus: '',
	edition: ''
};

/** What stands. */
export const standingValues = ({ edition, ...source }: Source): SourceValues => ({
	...source,
	edition: edition ?? ''
});

/** What was typed, so that nothing is lost when a form refuses; else what stands. */
export function typedOr(
	standing: SourceValues,
	form: Partial<FormProblems> | null | undefined
): SourceValues {
	if (!form?.values) return standing;
	const typed = (field: keyof SourceValues) => typedValue(form, field);
	return {
		title: typed('title'),
		publisher: typed('publisher'),
		kind: typed('kind'),
		dateLabel: typed('dateLabel'),
		dateIsStated: typed('dateIsStated') === 'on',
		dateStatus: typed('dateStatus'),
		edition: typed('edition')
	};
}
