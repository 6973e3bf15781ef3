import { FieldRefusals, Refusal } from './refusal';

/**
 * What a form changes of a thing that others may have changed since it was opened: only the fields that
 * were touched, so that everybody's changes stand side by side.
 *
 * @param now As it is. @param typed As the form has it. @param was As the form was opened with; a field
 *   that is not among them is set whatever it was.
 * @throws FieldRefusals `changedMeanwhile` with every field that another has made something else of.
 */
export function mergeFields<Fields extends object>(
	now: Fields,
	typed: Partial<Fields>,
	was: Readonly<Record<string, unknown>>
): Partial<Fields> {
	const merged: Partial<Fields> = {};
	const clashes: Refusal[] = [];
	for (const field of Object.keys(typed) as (keyof Fields & string)[]) {
		const [before, wanted] = [was[field], typed[field]];
		if (field in was && isSame(wanted, before)) continue;
		if (field in was && !isSame(now[field], before) && !isSame(now[field], wanted))
			clashes.push(new Refusal('changedMeanwhile', { field }));
		merged[field] = wanted;
	}
	if (clashes.length > 0) throw new FieldRefusals(clashes);
	return merged;
}

/** By content: lists come anew with every form. */
function isSame(one: unknown, other: unknown): boolean {
	return one === other || JSON.stringify(one) === JSON.stringify(other);
}
