import { and, eq, isNull, notInArray, sql } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Role } from '$lib/domain/roles';
import type { Queryable } from '$lib/server/db/client';
import { memberProfile, membership, project, sector } from '$lib/server/db/schema';

/**
 * Gives a person exactly these roles in the project; none ends the membership. The project's row
 * is locked first, so that two leads cannot remove each other in the same moment.
 *
 * @throws Refusal `notFound` for the project, `lastProjectLead` where nobody would lead it.
 */
export async function setRoles(
	tx: Queryable,
	{ projectId, userId, held, now }: { projectId: string; userId: string; held: Role[]; now: Date }
): Promise<void> {
	const [locked] = await tx
		.select({ id: project.id })
		.from(project)
		.where(eq(project.id, projectId))
		.for('update');
	if (!locked) throw new Refusal('notFound');
	const wasLed = await isLed(tx, projectId);
	const theirs = and(eq(membership.projectId, projectId), eq(membership.userId, userId));
	await tx
		.update(membership)
		.set({ endedAt: now })
		.where(
			and(
				theirs,
				isNull(membership.endedAt),
				held.length > 0 ? notInArray(membership.role, held) : undefined
			)
		);
	if (held.length > 0) {
		await tx
			.insert(membership)
			.values(held.map((role) => ({ projectId, userId, role, createdAt: now })))
			.onConflictDoUpdate({
				target: [membership.projectId, membership.userId, membership.role],
				set: { endedAt: null }
			});
	}
	// A project that had no lead yet may go on without; one that had must keep one.
	if (wasLed && !(await isLed(tx, projectId)))
		throw new Refusal('lastProjectLead', { field: 'roles' });
}

/** @throws Refusal `unknownSector` where the sector is not the project's. */
export async function setSector(
	tx: Queryable,
	{ projectId, userId, sectorId }: { projectId: string; userId: string; sectorId: string | null }
): Promise<void> {
	if (sectorId !== null) {
		const [found] = await tx
			.select({ id: sector.id })
			.from(sector)
			.where(and(eq(sector.id, sectorId), eq(sector.projectId, projectId)));
		if (!found) throw new Refusal('unknownSector', { field: 'sectorId' });
	}
	await tx
		.insert(memberProfile)
		.values({ projectId, userId, sectorId })
		.onConflictDoUpdate({
			target: [memberProfile.projectId, memberProfile.userId],
			set: { sectorId }
		});
}

async function isLed(tx: Queryable, projectId: string): Promise<boolean> {
	const [lead] = await tx
		.select({ one: sql`1` })
		.from(membership)
		.where(
			and(
				eq(membership.projectId, projectId),
				eq(membership.role, 'projectLead'),
				isNull(membership.endedAt)
			)
		)
		.limit(1);
	return lead !== undefined;
}
