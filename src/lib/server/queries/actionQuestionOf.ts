import { actionSorts, type ActionFilter, type ActionSort } from '$lib/domain/actionFilter';
import { actionStatuses } from '$lib/domain/actionStatus';
import { trafficLights } from '$lib/domain/trafficLight';

/** Longer than any title; what is beyond it finds nothing anyway. */
const SEARCH_MAX = 200;
const KEY_MAX = 100;

export interface ActionQuestion {
	filter: ActionFilter;
	sort: ActionSort;
	isDescending: boolean;
}

/** Reads filter and order of a list from its address. What cannot be read counts as not said. */
export function actionQuestionOf(params: URLSearchParams): ActionQuestion {
	const keyed = (name: string, max = KEY_MAX) =>
		params.get(name)?.slice(0, max).trim() || undefined;
	const search = keyed('q', SEARCH_MAX);
	const owner = keyed('owner');
	const sector = keyed('sector');
	const recommendation = keyed('recommendation');
	const status = oneOf(params.get('status'), ['open', ...actionStatuses]);
	const light = oneOf(params.get('light'), trafficLights);
	const workstream = /^\d{1,3}$/.exec(params.get('workstream') ?? '')?.[0];
	return {
		filter: {
			...(search && { search }),
			...(workstream && { workstream: Number(workstream) }),
			...(status && { status }),
			...(owner && { owner }),
			...(sector && { sector }),
			...(recommendation && { recommendation }),
			...(light && { light }),
			...(params.get('overdue') === '1' && { isOverdue: true }),
			...(params.get('ownerless') === '1' && { isWithoutOwner: true })
		},
		sort: oneOf(params.get('sort'), actionSorts) ?? 'number',
		isDescending: params.get('order') === 'descending'
	};
}

function oneOf<Value extends string>(
	given: string | null,
	values: readonly Value[]
): Value | undefined {
	return values.find((value) => value === given);
}
