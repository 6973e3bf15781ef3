import { and, eq, type SQL } from 'drizzle-orm';
import type { ActionKind } from '$lib/domain/actionKind';
import { isClosed, type ActionStatus } from '$lib/domain/actionStatus';
import { daysBetween, type CalendarDay } from '$lib/domain/calendarDay';
import { today, wallClock } from '$lib/domain/copenhagen';
import { shownLight, type ShownLight } from '$lib/domain/lightOverride';
import type { SectorSign } from '$lib/domain/sectorSigns';
import { trafficLightOf } from '$lib/domain/trafficLight';
import type { Queryable } from '$lib/server/db/client';
import { actionItem } from '$lib/server/db/schema';
import { actionRecommendations, type ActionRecommendation } from './actionRecommendations';
import { selectActionItems, type SelectedActionItem } from './selectActionItems';

/** An action item as lists and the steering page show it. */
export interface ActionRow {
	id: string;
	/** Counted within the project. */
	number: number;
	title: string;
	status: ActionStatus;
	kind: ActionKind;
	/** Raised by every change. */
	version: number;
	workstream: { number: number; title: string };
	/** The group that moves it. */
	workingGroup: { id: string; name: string } | null;
	owner: ActionOwner | null;
	dueOn: CalendarDay | null;
	firstDueOn: CalendarDay | null;
	/** How often the deadline was moved to a later day. */
	slipCount: number;
	/** Days past the deadline; 0 when on time, finished or without one. */
	daysLate: number;
	/** When somebody last said something of it. */
	statusAt: Date;
	/** By the owner's word, it may not be done in time. */
	isAtRisk: boolean;
	/** What the rule says, or a person's word against it. */
	light: ShownLight;
	recommendations: ActionRecommendation[];
}

export interface ActionOwner {
	/** `unit:<id>` or `user:<id>`, as forms and filters name it. */
	key: string;
	name: string;
	/** The contact person, as people say it. */
	contact: string;
	isExternal: boolean;
	/** The unit's sector, or the one a person speaks for. */
	sector: { id: string; name: string; sign: SectorSign } | null;
}

/**
 * The project's action items, each with its light, by number. The one place where lights are
 * reckoned: two queries, however many items there are.
 *
 * @param where What else must hold of the item, its owner (`unit`, `userAccount`, `sector`) or its
 *   `workstream`.
 */
export async function actionRows(
	db: Queryable,
	projectId: string,
	{ now, where = [] }: { now: Date; where?: (SQL | undefined)[] }
): Promise<ActionRow[]> {
	const [items, recommendations] = await Promise.all([
		selectActionItems(db, and(eq(actionItem.projectId, projectId), ...where)),
		actionRecommendations(db, projectId)
	]);
	const day = today(now);
	return items.map((item) => ({
		id: item.id,
		number: item.number,
		title: item.title,
		status: item.status,
		kind: item.kind,
		version: item.version,
		workstream: item.workstream,
		workingGroup: item.workingGroup,
		owner: ownerOf(item),
		dueOn: item.dueOn,
		firstDueOn: item.firstDueOn,
		slipCount: item.slipCount,
		daysLate: daysLate(item, day),
		statusAt: item.statusAt,
		isAtRisk: item.isAtRisk,
		light: lightOf(item, day),
		recommendations: recommendations.get(item.id) ?? []
	}));
}

function ownerOf({ owner, ownerContact }: SelectedActionItem): ActionOwner | null {
	const { key, name, isExternal, sectorId, sectorName, sectorSign } = owner;
	if (key === null) return null;
	const sector =
		sectorId && sectorName && sectorSign
			? { id: sectorId, name: sectorName, sign: sectorSign }
			: null;
	return {
		key,
		name: name ?? '',
		contact: ownerContact,
		isExternal: isExternal ?? false,
		sector
	};
}

function daysLate({ status, dueOn }: SelectedActionItem, day: CalendarDay): number {
	if (!dueOn || isClosed(status)) return 0;
	return Math.max(0, daysBetween(dueOn, day));
}

function lightOf(item: SelectedActionItem, day: CalendarDay): ShownLight {
	const facts = {
		status: item.status,
		hasOwner: item.owner.key !== null,
		dueOn: item.dueOn,
		isAtRisk: item.isAtRisk,
		lastUpdatedOn: wallClock(item.statusAt).day,
		today: day
	};
	const { lightOverride: light, lightOverrideReason: reason } = item;
	return shownLight(trafficLightOf(facts, item.limits), light && { light, reason });
}
