import type { FormProblems } from '$lib/server/forms';

/** What the fields of an action item begin with. */
export interface ActionValues {
	title: string;
	description: string;
	owner: string;
	ownerContact: string;
	/** ISO day. */
	dueOn: string;
	workstreamId: string;
	recommendationIds: string[];
	contributorIds: string[];
}

export const noValues: ActionValues = {
	title: '',
	description: '',
	owner: '',
	ownerContact: '',
	dueOn: '',
	workstreamId: '',
	recommendationIds: [],
	contributorIds: []
};

/** What was typed when the server refused, else what stands. */
export function typedOr(
	standing: ActionValues,
	typed: FormProblems['values'] | undefined
): ActionValues {
	if (!typed) return standing;
	const one = (name: keyof ActionValues) => [typed[name] ?? []].flat()[0] ?? '';
	const all = (name: keyof ActionValues) => [typed[name] ?? []].flat();
	return {
		title: one('title'),
		description: one('description'),
		owner: one('owner'),
		ownerContact: one('ownerContact'),
		dueOn: one('dueOn'),
		workstreamId: one('workstreamId'),
		recommendationIds: all('recommendationIds'),
		contributorIds: all('contributorIds')
	};
}
