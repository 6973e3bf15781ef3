import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm';
import type { Author } from '$lib/board';
import { boardPlaces } from '$lib/server/auth/boardPlaces';
import type { Queryable } from '$lib/server/db/client';
import {
	board,
	boardNote,
	memberProfile,
	passage,
	passageLink,
	passageNote,
	userAccount
} from '$lib/server/db/schema';
import { authorOf } from '$lib/server/policies/authorOf';

/** A note that a passage is to be, and that the readable copy does not have yet. */
export interface PassageNote {
	boardId: string;
	noteKey: string;
	quote: string;
	author: Author;
	writtenAt: Date;
	/** What the passage was about when it was asked for. */
	recommendationIds: string[];
}

/** How long a note is looked for that has not come, in ms: later than that, nobody waits for it. */
const AWAITED = 24 * 60 * 60 * 1000;

/** Those of one board, or of all, in the order in which they were asked for. */
export async function passageNotes(db: Queryable, boardId?: string): Promise<PassageNote[]> {
	const rows = await db
		.select({
			boardId: passageNote.boardId,
			noteKey: passageNote.noteKey,
			quote: passage.quote,
			writtenAt: passageNote.createdAt,
			userId: userAccount.id,
			name: userAccount.name,
			sectorId: memberProfile.sectorId,
			recommendationIds: sql<string[]>`array(
				select distinct ${passageLink.recommendationId} from ${passageLink}
				where ${passageLink.passageId} = ${passage.id}
			)`
		})
		.from(passageNote)
		.innerJoin(passage, eq(passage.id, passageNote.passageId))
		.innerJoin(board, and(eq(board.id, passageNote.boardId), isNull(board.deletedAt)))
		.innerJoin(userAccount, eq(userAccount.id, passageNote.createdBy))
		.leftJoin(
			memberProfile,
			and(eq(memberProfile.userId, userAccount.id), eq(memberProfile.projectId, passage.projectId))
		)
		.leftJoin(
			boardNote,
			and(eq(boardNote.boardId, passageNote.boardId), eq(boardNote.noteKey, passageNote.noteKey))
		)
		.where(
			and(
				isNull(boardNote.noteKey),
				gt(passageNote.createdAt, new Date(Date.now() - AWAITED)),
				boardId ? eq(passageNote.boardId, boardId) : undefined
			)
		)
		.orderBy(asc(passageNote.createdAt));
	const places = await boardPlaces(db, [...new Set(rows.map((row) => row.boardId))]);
	return rows.map(({ userId, name, sectorId, ...note }) => {
		const anonymity = places.get(note.boardId)?.anonymity ?? 'named';
		const writer = {
			kind: 'user' as const,
			userId,
			name,
			isAdministrator: false,
			roles: new Map()
		};
		return { ...note, author: authorOf(writer, sectorId, anonymity) };
	});
}
