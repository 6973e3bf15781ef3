import { actionSorts, dueFilters, type ActionFilter, type ActionSort } from './actionFilter';
import { actionGroupings, type ActionGrouping } from './actionGrouping';
import { actionKinds } from './actionKind';
import { actionLooks, type ActionLook } from './actionLook';
import { actionStatuses } from './actionStatus';
import { parseDay } from './parseDay';
import { trafficLights } from './trafficLight';

/** Longer than any title; what is beyond it finds nothing anyway. */
const SEARCH_MAX = 200;
const KEY_MAX = 100;

/** What a page of action items is asked for, whole: which, in what order, and how they are shown. */
export interface ActionQuestion {
	look: ActionLook;
	filter: ActionFilter;
	sort: ActionSort;
	isDescending: boolean;
	/** Null: not gathered. */
	group: ActionGrouping | null;
}

/** Reads the question from an address. What cannot be read counts as not said. */
export function actionQuestionOf(params: URLSearchParams): ActionQuestion {
	return {
		look: oneOf(params.get('view'), actionLooks) ?? 'list',
		filter: filterOf(params),
		sort: oneOf(params.get('sort'), actionSorts) ?? 'number',
		isDescending: params.get('order') === 'descending',
		group: oneOf(params.get('group'), actionGroupings) ?? null
	};
}

function filterOf(params: URLSearchParams): ActionFilter {
	const keyed = (name: string, max = KEY_MAX) =>
		params.get(name)?.slice(0, max).trim() || undefined;
	const day = (name: string) => parseDay(keyed(name) ?? '') ?? undefined;
	const workstream = /^\d{1,3}$/.exec(params.get('workstream') ?? '')?.[0];
	// Addresses that were sent before there was a choice of deadlines say it this way.
	const isOverdue = params.get('overdue') === '1';
	return withoutUnsaid({
		search: keyed('q', SEARCH_MAX),
		workstream: workstream === undefined ? undefined : Number(workstream),
		status: oneOf(params.get('status'), ['open', ...actionStatuses]),
		owner: keyed('owner'),
		sector: keyed('sector'),
		recommendation: keyed('recommendation'),
		workingGroup: keyed('workingGroup'),
		kind: oneOf(params.get('kind'), actionKinds),
		light: oneOf(params.get('light'), trafficLights),
		due: isOverdue ? 'late' : oneOf(params.get('due'), dueFilters),
		dueFrom: day('dueFrom'),
		dueTo: day('dueTo'),
		isWithoutOwner: params.get('ownerless') === '1' || undefined,
		isMine: params.get('mine') === '1' || undefined
	});
}

type Unsaid<Thing> = { [Key in keyof Thing]: Thing[Key] | undefined };

function withoutUnsaid(filter: Unsaid<Required<ActionFilter>>): ActionFilter {
	return Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined));
}

function oneOf<Value extends string>(
	given: string | null,
	values: readonly Value[]
): Value | undefined {
	return values.find((value) => value === given);
}
