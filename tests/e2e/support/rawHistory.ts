import type postgres from 'postgres';

/** One entry of an item's history, as it lies in the database. */
interface Entry {
	number: number;
	kind: string;
	changes: Record<string, [unknown, unknown]>;
	at: Date;
}

/** An item as its history alone tells of it. */
export interface ReplayedItem {
	number: number;
	title: string;
	status: string;
	owner: string | null;
	/** ISO day. */
	dueOn: string | null;
	slips: number;
	workstream: number;
	atRisk: boolean;
	/** When somebody last said how it stands. */
	saidAt: Date;
}

const DAY = 86_400_000;
const CLOSED = ['done', 'inOperation', 'dropped'];

/** The day in Denmark, counted in days since 1970. */
function danishDay(at: Date): number {
	const [year, month, day] = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen' })
		.format(at)
		.split('-')
		.map(Number);
	return Date.UTC(year!, month! - 1, day) / DAY;
}

const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / DAY;

/**
 * Plays the history of every item from its first entry, and counts what a steering group is told,
 * by the rules of the design and none of the application's code.
 */
export async function replayHistory(sql: postgres.Sql): Promise<ReplayedItem[]> {
	const entries = await sql<Entry[]>`
		select item.number, entry.kind, entry.changes, entry.created_at as at
		from action_item_entry entry join action_item item on item.id = entry.action_item_id
		join project on project.id = item.project_id and project.rehearsal_of is null
		order by entry.id`;
	const items = new Map<number, ReplayedItem>();
	for (const { number, kind, changes, at } of entries) {
		const item = items.get(number) ?? begun(number, at);
		items.set(number, item);
		for (const [field, [from, to]] of Object.entries(changes)) apply(item, field, from, to);
		if (kind === 'committed' || kind === 'statusChanged') item.saidAt = at;
	}
	return [...items.values()];
}

function begun(number: number, saidAt: Date): ReplayedItem {
	const nothing = { title: '', status: 'proposed', owner: null, dueOn: null, workstream: 0 };
	return { ...nothing, number, slips: 0, atRisk: false, saidAt };
}

function apply(item: ReplayedItem, field: string, from: unknown, to: unknown): void {
	if (field === 'title') item.title = to as string;
	if (field === 'status') item.status = to as string;
	if (field === 'owner') item.owner = to as string | null;
	if (field === 'isAtRisk') item.atRisk = to as boolean;
	if (field === 'workstream') item.workstream = (to as { number: number }).number;
	if (field === 'dueOn') {
		item.dueOn = to as string | null;
		if (from && to && dayOf(to as string) > dayOf(from as string)) item.slips += 1;
	}
}

/** What stands on the steering group's page at `now`, by the numbers of the items. */
export function standingAt(items: readonly ReplayedItem[], now: Date) {
	const today = danishDay(now);
	const late = ({ dueOn }: ReplayedItem) => (dueOn ? Math.max(0, today - dayOf(dueOn)) : 0);
	const silent = ({ saidAt }: ReplayedItem) => today - danishDay(saidAt);
	const open = items.filter(({ status }) => !CLOSED.includes(status));
	const numbers = (some: readonly ReplayedItem[]) =>
		some.map(({ number }) => number).sort(byNumber);
	const lights = { green: 0, yellow: 0, red: 0, grey: 0 };
	for (const item of items) lights[lightOf(item, late(item), silent(item))] += 1;
	return {
		overdue: numbers(open.filter((item) => late(item) > 0)),
		ownerless: numbers(open.filter(({ owner }) => owner === null)),
		waiting: numbers(open.filter(({ status }) => status === 'waiting')),
		stale: numbers(open.filter((item) => silent(item) >= 35)),
		lights
	};
}

function lightOf(
	{ status, owner, atRisk }: ReplayedItem,
	late: number,
	silent: number
): 'green' | 'yellow' | 'red' | 'grey' {
	if (status === 'dropped') return 'grey';
	if (CLOSED.includes(status)) return 'green';
	if (owner === null || late > 14 || silent >= 35) return 'red';
	if (late > 0 || atRisk) return 'yellow';
	return status === 'proposed' || status === 'agreed' ? 'grey' : 'green';
}

const byNumber = (a: number, b: number) => a - b;
