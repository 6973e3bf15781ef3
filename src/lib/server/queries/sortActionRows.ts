import type { ActionSort } from '$lib/domain/actionFilter';
import { actionStatuses } from '$lib/domain/actionStatus';
import { compareDanish } from '$lib/domain/collate';
import { lightsByUrgency } from '$lib/domain/trafficLight';
import type { ActionRow } from './actionRows';

/** An item without the thing sorted by comes last, whichever way the list runs. */
type Key = string | number | null;

const keys: Record<ActionSort, (row: ActionRow) => Key> = {
	number: ({ number }) => number,
	title: ({ title }) => title,
	owner: ({ owner }) => owner?.name ?? null,
	workstream: ({ workstream }) => workstream.number,
	status: ({ status }) => actionStatuses.indexOf(status),
	dueOn: ({ dueOn }) => dueOn,
	light: ({ light }) => lightsByUrgency.indexOf(light.light)
};

/** Rows by one column, Danish order; equal ones by number. */
export function sortActionRows(
	rows: readonly ActionRow[],
	sort: ActionSort,
	isDescending: boolean
): ActionRow[] {
	const key = keys[sort];
	const direction = isDescending ? -1 : 1;
	return rows.toSorted((a, b) => compare(key(a), key(b), direction) || a.number - b.number);
}

function compare(a: Key, b: Key, direction: number): number {
	if (a === null || b === null) return Number(a === null) - Number(b === null);
	if (typeof a === 'number' && typeof b === 'number') return direction * (a - b);
	return direction * compareDanish(String(a), String(b));
}
