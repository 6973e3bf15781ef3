import { and, eq, isNull } from 'drizzle-orm';
import { roles } from '$lib/domain/roles';
import type { Queryable } from '$lib/server/db/client';
import {
	membership,
	project,
	projectBody,
	projectDate,
	projectSource,
	sector,
	targetGroupEntry,
	unit,
	workstream
} from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';

/**
 * Makes a shadow of a project, with as much of its frame as a workshop shows and needs, and those of its
 * members who may run one.
 *
 * @returns The shadow's id; null where the slug is taken.
 */
export async function copyFrame(
	tx: Queryable,
	realId: string,
	{ slug, nameOf }: { slug: string; nameOf: (name: string) => string }
): Promise<string | null> {
	const [real] = await tx.select().from(project).where(eq(project.id, realId));
	if (!real) throw new Error('there is no such project');
	const [made] = await tx
		.insert(project)
		.values({
			...real,
			...{ id: undefined, createdAt: undefined, lastActionNumber: 0 },
			...{ slug, name: nameOf(real.name), rehearsalOf: realId }
		})
		.onConflictDoNothing({ target: project.slug })
		.returning({ id: project.id });
	if (!made) return null;
	await copyFacts(tx, realId, made.id);
	await copySectors(tx, realId, made.id);
	await copyFacilitators(tx, realId, made.id);
	return made.id;
}

async function copyFacts(tx: Queryable, realId: string, projectId: string): Promise<void> {
	const tables = [projectBody, projectDate, projectSource, targetGroupEntry] as const;
	for (const table of tables) {
		const rows = await tx.select().from(table).where(eq(table.projectId, realId));
		if (rows.length > 0) await tx.insert(table).values(rows.map((row) => ({ ...row, projectId })));
	}
	const streams = await tx.select().from(workstream).where(eq(workstream.projectId, realId));
	if (streams.length > 0)
		await tx
			.insert(workstream)
			.values(streams.map((row) => ({ ...row, id: undefined, projectId })));
}

/** Sectors, each with its units: a unit knows its sector by id. */
async function copySectors(tx: Queryable, realId: string, projectId: string): Promise<void> {
	const sectors = await tx.select().from(sector).where(eq(sector.projectId, realId));
	const units = await tx.select().from(unit).where(eq(unit.projectId, realId));
	for (const { id, ...row } of sectors) {
		const [made] = await tx
			.insert(sector)
			.values({ ...row, projectId })
			.returning({ id: sector.id });
		const own = units.filter(({ sectorId }) => sectorId === id);
		if (made && own.length > 0)
			await tx
				.insert(unit)
				.values(own.map((one) => ({ ...one, id: undefined, projectId, sectorId: made.id })));
	}
}

async function copyFacilitators(tx: Queryable, realId: string, projectId: string): Promise<void> {
	const held = await tx
		.select({ userId: membership.userId, role: membership.role })
		.from(membership)
		.where(and(eq(membership.projectId, realId), isNull(membership.endedAt)));
	const running = roles.filter((role) => {
		const roleHere = new Map([[projectId, new Set([role])]]);
		const one = { kind: 'user', userId: '', name: '', isAdministrator: false } as const;
		const thing = { kind: 'workshop', projectId, workshopId: '' } as const;
		return can({ ...one, roles: roleHere }, 'facilitate', thing);
	});
	const rows = held.filter(({ role }) => running.includes(role));
	if (rows.length > 0)
		await tx.insert(membership).values(rows.map((row) => ({ ...row, projectId })));
}
