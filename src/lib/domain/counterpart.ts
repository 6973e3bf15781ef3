import { isDisagreement, type CrosswalkKind } from './crosswalkKind';

/** An item of any of the project's sources, as far as it matters here. */
export interface CrosswalkItem {
	id: string;
	sourceId: string;
	code: string;
	title: string;
	parentId: string | null;
}

export interface CrosswalkPair {
	fromId: string;
	toId: string;
	kind: CrosswalkKind;
	note: string;
}

/** A delindsats, and the code of the item that describes it; null where none does. */
export interface DescribedWorkstream {
	number: number;
	sourceCode: string | null;
}

/** What the project's own plan holds on the matter of a recommendation. */
export interface Counterpart {
	/** Of the delindsats the item belongs to; null: another item of the project's own source. */
	workstream: number | null;
	code: string;
	title: string;
	kind: CrosswalkKind;
	/** True where the link reads from the recommendation to the plan. */
	isOutgoing: boolean;
	note: string;
	/** The recommendation's whole, or a part of it, that the link stands at; null: at itself. */
	through: { code: string; title: string } | null;
}

/**
 * Whether it counts: it belongs to a delindsats, is linked to the recommendation itself, and they do
 * not disagree. Whatever else there is gets shown, as what it is.
 */
export function isCounterpart({ workstream, kind, through }: Counterpart): boolean {
	return workstream !== null && through === null && !isDisagreement(kind);
}

/** What the project's plan holds on each recommendation, by the recommendation's id. */
export function counterparts(
	items: readonly CrosswalkItem[],
	pairs: readonly CrosswalkPair[],
	workstreams: readonly DescribedWorkstream[]
): Map<string, Counterpart[]> {
	const byId = new Map(items.map((item) => [item.id, item]));
	const workstreamOf = placeInPlan(items, byId, workstreams);
	const plan = new Set(
		items.filter(({ id }) => workstreamOf.has(id)).map(({ sourceId }) => sourceId)
	);
	const found = new Map<string, Counterpart[]>();
	for (const { fromId, toId, kind, note } of pairs) {
		const [from, to] = [byId.get(fromId), byId.get(toId)];
		if (!from || !to || plan.has(from.sourceId) === plan.has(to.sourceId)) continue;
		const isOutgoing = plan.has(to.sourceId);
		const [linked, own] = isOutgoing ? [from, to] : [to, from];
		const workstream = workstreamOf.get(own.id) ?? null;
		const counterpart = { workstream, code: own.code, title: own.title, kind, isOutgoing, note };
		add(found, linked.id, { ...counterpart, through: null });
		for (const relative of relativesOf(linked, items))
			add(found, relative.id, { ...counterpart, through: linked });
	}
	for (const list of found.values()) list.sort(directFirst);
	return found;
}

/** The workstream of each item of the plan: those that describe one, and the parts of these. */
function placeInPlan(
	items: readonly CrosswalkItem[],
	byId: ReadonlyMap<string, CrosswalkItem>,
	workstreams: readonly DescribedWorkstream[]
): Map<string, number> {
	const described = new Map(workstreams.map(({ sourceCode, number }) => [sourceCode, number]));
	const places = new Map<string, number>();
	for (const item of items) {
		let at: CrosswalkItem | undefined = item;
		for (let depth = 0; at && depth < 10; depth += 1) {
			const number = described.get(at.code);
			if (number !== undefined) places.set(item.id, number);
			at = at.parentId === null ? undefined : byId.get(at.parentId);
		}
	}
	return places;
}

/** The whole it is a part of, and its own parts. */
function relativesOf(item: CrosswalkItem, items: readonly CrosswalkItem[]): CrosswalkItem[] {
	return items.filter(({ id, parentId }) => id === item.parentId || parentId === item.id);
}

function add(to: Map<string, Counterpart[]>, id: string, counterpart: Counterpart): void {
	const through = counterpart.through && {
		code: counterpart.through.code,
		title: counterpart.through.title
	};
	const list = to.get(id) ?? [];
	list.push({ ...counterpart, through });
	to.set(id, list);
}

const weight = (counterpart: Counterpart) => (isCounterpart(counterpart) ? 0 : 1);

function directFirst(one: Counterpart, other: Counterpart): number {
	return (
		weight(one) - weight(other) ||
		(one.workstream ?? 99) - (other.workstream ?? 99) ||
		(one.code < other.code ? -1 : 1)
	);
}
