import { Refusal } from '$lib/domain/refusal';

export interface Option {
	title: string;
	consequence: string;
}

/**
 * The ways open, from what a form sends side by side. The steering group is asked to choose, so it is
 * given something to choose between.
 *
 * @throws Refusal `twoOptionsNeeded`, or `required` for a consequence of nothing.
 */
export function optionsOf(
	{
		optionTitles,
		optionConsequences
	}: { optionTitles: readonly string[]; optionConsequences: readonly string[] },
	{ isSteering }: { isSteering: boolean }
): Option[] {
	const count = Math.max(optionTitles.length, optionConsequences.length);
	const options = Array.from({ length: count }, (_, index) => ({
		title: optionTitles[index] ?? '',
		consequence: optionConsequences[index] ?? ''
	})).filter(({ title, consequence }) => title !== '' || consequence !== '');
	if (options.some(({ title }) => title === ''))
		throw new Refusal('required', { field: 'optionTitles' });
	if (isSteering && options.length < 2)
		throw new Refusal('twoOptionsNeeded', { field: 'optionTitles' });
	return options;
}
