import { and, eq } from 'drizzle-orm';
import type { IncomingHttpHeaders } from 'node:http';
import { closeCodes, type CloseCode } from '$lib/protocol/closeCodes';
import type { BoardRights } from '$lib/protocol/messages';
import { identify } from '$lib/server/auth';
import type { Queryable } from '$lib/server/db/client';
import { board, memberProfile, workshop } from '$lib/server/db/schema';
import type { Actor } from '$lib/server/policies/actor';
import { can } from '$lib/server/policies/can';
import { personOf, type Person } from './person';

/** Where somebody is let in, and as what. */
export interface Admission {
	board: { boardId: string; projectId: string; workshopId: string | null };
	person: Person;
	rights: BoardRights;
	actor: Actor;
	sessionId: string | null;
}

export type Verdict =
	{ kind: 'stranger' } | { kind: 'refused'; code: CloseCode } | ({ kind: 'admitted' } & Admission);

/**
 * Who this is and what they may do on that board: asked when a socket opens, and again whenever
 * something may have changed. Nowhere else are rights decided for a socket.
 */
export async function admit(
	db: Queryable,
	{ headers, boardId }: { headers: Pick<IncomingHttpHeaders, 'cookie'>; boardId: string }
): Promise<Verdict> {
	const { actor, sessionId } = await identify(db, headers.cookie, new Date());
	if (actor.kind === 'anonymous') return { kind: 'stranger' };
	const found = await findBoard(db, boardId, actor);
	if (!found) return { kind: 'refused', code: closeCodes.unknownBoard };
	const { projectId, workshopId } = found;
	const thing = { kind: 'board', projectId, workshopId } as const;
	if (!can(actor, 'read', thing)) return { kind: 'refused', code: closeCodes.notAllowed };
	if (found.deletedAt) return { kind: 'refused', code: closeCodes.boardDeleted };
	const person = personOf(actor, found.sectorId, found.anonymity ?? 'named');
	if (!person) return { kind: 'stranger' };
	const rights = can(actor, 'write', thing) ? 'write' : 'read';
	return {
		kind: 'admitted',
		board: { boardId, projectId, workshopId },
		person,
		rights,
		actor,
		sessionId
	};
}

async function findBoard(db: Queryable, boardId: string, actor: Actor) {
	const [found] = await db
		.select({
			projectId: board.projectId,
			workshopId: board.workshopId,
			deletedAt: board.deletedAt,
			anonymity: workshop.anonymity
		})
		.from(board)
		.leftJoin(workshop, eq(workshop.id, board.workshopId))
		.where(eq(board.id, boardId));
	if (!found) return null;
	return { ...found, sectorId: await sectorOf(db, found.projectId, actor) };
}

/** The sector a member speaks for; guests bring theirs. */
async function sectorOf(db: Queryable, projectId: string, actor: Actor): Promise<string | null> {
	if (actor.kind !== 'user') return null;
	const [profile] = await db
		.select({ sectorId: memberProfile.sectorId })
		.from(memberProfile)
		.where(and(eq(memberProfile.projectId, projectId), eq(memberProfile.userId, actor.userId)));
	return profile?.sectorId ?? null;
}
