import { actionStatuses, type ActionStatus } from './actionStatus';
import type { CalendarDay } from './calendarDay';
import { compareDanish } from './collate';
import { grouped } from './grouped';
import { isoWeekOf } from './isoWeek';

/** What action items can be gathered by. */
export const actionGroupings = [
	'workstream',
	'owner',
	'status',
	'workingGroup',
	'dueWeek'
] as const;
export type ActionGrouping = (typeof actionGroupings)[number];

/** What gathering asks of an action item. */
export interface Groupable {
	workstream: { number: number };
	owner: { key: string; name: string } | null;
	status: ActionStatus;
	workingGroup: { id: string; name: string } | null;
	dueOn: CalendarDay | null;
}

export interface ActionGroup<Row> {
	/** Told apart by this; '' are those that lack what is gathered by, and they come last. */
	key: string;
	/** In the order in which they came; never empty. */
	rows: Row[];
}

interface Place {
	key: string;
	/** Groups stand by this: numbers by size, names as Danish sorts them. */
	order: number | string;
}

const LACKING: Place = { key: '', order: '' };

const placeBy: Record<ActionGrouping, (row: Groupable) => Place> = {
	workstream: ({ workstream: { number } }) => ({ key: String(number), order: number }),
	owner: ({ owner }) => (owner ? { key: owner.key, order: owner.name } : LACKING),
	status: ({ status }) => ({ key: status, order: actionStatuses.indexOf(status) }),
	workingGroup: ({ workingGroup }) =>
		workingGroup ? { key: workingGroup.id, order: workingGroup.name } : LACKING,
	dueWeek: ({ dueOn }) => (dueOn ? weekPlace(dueOn) : LACKING)
};

function weekPlace(dueOn: CalendarDay): Place {
	const { year, week } = isoWeekOf(dueOn);
	return { key: `${year}-${week}`, order: year * 100 + week };
}

/** Action items in groups, each in the order in which its items came. */
export function groupActions<Row extends Groupable>(
	rows: readonly Row[],
	by: ActionGrouping
): ActionGroup<Row>[] {
	const place = placeBy[by];
	return [...grouped(rows, (row) => place(row).key)]
		.map(([key, rows]) => ({ key, rows, order: rows[0] ? place(rows[0]).order : '' }))
		.sort((a, b) => compare(a, b))
		.map(({ key, rows }) => ({ key, rows }));
}

function compare(a: Place, b: Place): number {
	if (a.key === '' || b.key === '') return Number(a.key === '') - Number(b.key === '');
	if (typeof a.order === 'number' && typeof b.order === 'number') return a.order - b.order;
	return compareDanish(String(a.order), String(b.order));
}
