import { and, asc, eq, isNull, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { NoteOrigin, notesToFollow } from '$lib/board';
import type { Queryable } from '$lib/server/db/client';
import { board, boardFlow, participant, workshopTable } from '$lib/server/db/schema';

/** From which board to which notes follow just now. */
export interface OpenFlow {
	fromBoardId: string;
	toBoardId: string;
	/** Who is to stand on the notes; see `notesToFollow`. */
	writer: Parameters<typeof notesToFollow>[1];
	/** Written on the notes that come. */
	origin: NoteOrigin;
}

const nobody = { id: null, name: null };

/** In the order of tables and pairs, so that notes come in the same order each time. */
export async function openFlows(
	db: Queryable,
	which: { workshopId: string } | { fromBoardId: string }
): Promise<OpenFlow[]> {
	const from = alias(board, 'from_board');
	const to = alias(board, 'to_board');
	const rows = await db
		.select({
			fromBoardId: boardFlow.fromBoardId,
			toBoardId: boardFlow.toBoardId,
			isNamed: boardFlow.isNamed,
			level: from.level,
			table: workshopTable.number,
			writer: { id: participant.id, name: participant.firstName }
		})
		.from(boardFlow)
		.innerJoin(from, eq(from.id, boardFlow.fromBoardId))
		.innerJoin(to, and(eq(to.id, boardFlow.toBoardId), isNull(to.deletedAt)))
		// A person's own board is at the table where they sit.
		.leftJoin(participant, eq(participant.id, from.participantId))
		.leftJoin(
			workshopTable,
			eq(workshopTable.id, sql`coalesce(${from.tableId}, ${participant.tableId})`)
		)
		.where(
			and(
				eq(boardFlow.isOpen, true),
				'workshopId' in which
					? eq(boardFlow.workshopId, which.workshopId)
					: eq(boardFlow.fromBoardId, which.fromBoardId)
			)
		)
		.orderBy(asc(workshopTable.number), asc(from.pairNumber), asc(from.createdAt));
	return rows.map(({ level, table, isNamed, writer, ...flow }) => ({
		...flow,
		// On one's own board no name stands: it is known whose it is.
		writer: !isNamed ? nobody : level === 'own' && writer ? writer : 'asWritten',
		origin: { level: level ?? 'own', table }
	}));
}
