import { eq, inArray } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import {
	unit,
	userAccount,
	workingGroup,
	workshop,
	workstream,
	type actionItem
} from '$lib/server/db/schema';

type Item = typeof actionItem.$inferSelect;

/** What everything is called that the items of a bulk change point to: read once for all of them. */
export interface BulkNames {
	unit: ReadonlyMap<string, string>;
	user: ReadonlyMap<string, string>;
	workstream: ReadonlyMap<string, { number: number; title: string }>;
	workingGroup: ReadonlyMap<string, string>;
	/** ISO days on which workshops are held. */
	workshopDay: ReadonlyMap<string, string | null>;
}

export async function bulkNames(
	tx: Queryable,
	projectId: string,
	items: readonly Item[]
): Promise<BulkNames> {
	const owners = [...new Set(items.flatMap(({ ownerUserId }) => ownerUserId ?? []))];
	const units = await tx
		.select({ id: unit.id, name: unit.name })
		.from(unit)
		.where(eq(unit.projectId, projectId));
	const users = await tx
		.select({ id: userAccount.id, name: userAccount.name })
		.from(userAccount)
		.where(inArray(userAccount.id, owners));
	const workstreams = await tx
		.select({ id: workstream.id, number: workstream.number, title: workstream.title })
		.from(workstream)
		.where(eq(workstream.projectId, projectId));
	const groups = await tx
		.select({ id: workingGroup.id, name: workingGroup.name })
		.from(workingGroup)
		.where(eq(workingGroup.projectId, projectId));
	const workshops = await tx
		.select({ id: workshop.id, heldOn: workshop.heldOn })
		.from(workshop)
		.where(eq(workshop.projectId, projectId));
	return {
		unit: new Map(units.map(({ id, name }) => [id, name])),
		user: new Map(users.map(({ id, name }) => [id, name])),
		workstream: new Map(workstreams.map(({ id, number, title }) => [id, { number, title }])),
		workingGroup: new Map(groups.map(({ id, name }) => [id, name])),
		workshopDay: new Map(workshops.map(({ id, heldOn }) => [id, heldOn]))
	};
}
