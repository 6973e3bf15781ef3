import { and, inArray } from 'drizzle-orm';
import type { IncomingHttpHeaders } from 'node:http';
import type { Grant } from '$lib/domain/workshop/grant';
import { closeCodes, type CloseCode } from '$lib/protocol/closeCodes';
import type { BoardRights } from '$lib/protocol/messages';
import { boardPlaces, identifyMany, type Identity, type PlacedBoard } from '$lib/server/auth';
import { anyOf } from '$lib/server/db/anyOf';
import type { Queryable } from '$lib/server/db/client';
import { board, memberProfile } from '$lib/server/db/schema';
import type { Actor } from '$lib/server/policies/actor';
import { can } from '$lib/server/policies/can';
import { grantOn } from '$lib/server/policies/grantOn';
import { personOf, type Person } from './person';

/** Somebody at the door of a board. */
export interface Caller {
	headers: Pick<IncomingHttpHeaders, 'cookie'>;
	/** A UUID. */
	boardId: string;
}

/** Where somebody is let in, and as what. */
export interface Admission {
	board: { boardId: string; projectId: string; workshopId: string | null };
	person: Person;
	rights: BoardRights;
	/** What exactly may be written. */
	grant: Grant;
	actor: Actor;
	sessionId: string | null;
}

export type Verdict =
	{ kind: 'stranger' } | { kind: 'refused'; code: CloseCode } | ({ kind: 'admitted' } & Admission);

/**
 * Who they are and what they may do on those boards, in their order: asked when a socket opens, and
 * again whenever something may have changed. Nowhere else are rights decided for a socket. Each
 * table is asked once, however many they are.
 */
export async function admitAll(db: Queryable, callers: readonly Caller[]): Promise<Verdict[]> {
	const cookies = callers.map(({ headers }) => headers.cookie);
	const identities = await identifyMany(db, cookies, new Date());
	const known = callers.filter((_, index) => identities[index]?.sessionId);
	const boardIds = [...new Set(known.map(({ boardId }) => boardId))];
	const userIds = new Set(identities.flatMap(({ actor }) => userIdOf(actor) ?? []));
	const [boards, sectors] = await Promise.all([
		boardPlaces(db, boardIds),
		findSectors(db, boardIds, [...userIds])
	]);
	return callers.map(({ boardId }, index) => {
		const identity = identities[index];
		if (!identity) return { kind: 'stranger' };
		return decide(identity, boards.get(boardId), sectors);
	});
}

function decide(
	{ actor, sessionId }: Identity,
	found: PlacedBoard | undefined,
	sectors: ReadonlyMap<string, string | null>
): Verdict {
	if (actor.kind === 'anonymous') return { kind: 'stranger' };
	if (!found) return { kind: 'refused', code: closeCodes.unknownBoard };
	const { boardId, projectId, workshopId, place, anonymity } = found;
	const thing = { kind: 'board', projectId, workshopId, place } as const;
	if (!can(actor, 'read', thing)) return { kind: 'refused', code: closeCodes.notAllowed };
	if (found.deletedAt) return { kind: 'refused', code: closeCodes.boardDeleted };
	const sectorId = sectors.get(`${projectId} ${userIdOf(actor)}`) ?? null;
	const person = personOf(actor, sectorId, anonymity);
	if (!person) return { kind: 'stranger' };
	const grant = grantOn(actor, thing);
	const rights = grant === 'nothing' ? 'read' : 'write';
	return {
		kind: 'admitted',
		board: { boardId, projectId, workshopId },
		person,
		rights,
		grant,
		actor,
		sessionId
	};
}

const userIdOf = (actor: Actor) => (actor.kind === 'user' ? actor.userId : null);

/** The sectors members speak for, by `project user`; guests bring theirs. */
async function findSectors(
	db: Queryable,
	boardIds: string[],
	userIds: string[]
): Promise<Map<string, string | null>> {
	if (boardIds.length === 0 || userIds.length === 0) return new Map();
	const projectIds = db
		.select({ projectId: board.projectId })
		.from(board)
		.where(anyOf(board.id, boardIds));
	const { projectId, userId, sectorId } = memberProfile;
	const rows = await db
		.select({ projectId, userId, sectorId })
		.from(memberProfile)
		.where(and(anyOf(userId, userIds), inArray(projectId, projectIds)));
	return new Map(rows.map((row) => [`${row.projectId} ${row.userId}`, row.sectorId]));
}
