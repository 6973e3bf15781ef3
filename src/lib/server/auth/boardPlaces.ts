import { eq, inArray, sql } from 'drizzle-orm';
import { opensTables } from '$lib/domain/workshop/boardAccess';
import { phaseKinds } from '$lib/domain/workshop/phaseKind';
import { anyOf } from '$lib/server/db/anyOf';
import type { Queryable } from '$lib/server/db/client';
import { board, phase, workshop } from '$lib/server/db/schema';
import type { BoardPlace } from '$lib/server/policies/boardPlace';
import type { Anonymity } from '$lib/domain/anonymity';

/** A board, as far as a question of rights needs to know it. */
export interface PlacedBoard {
	boardId: string;
	projectId: string;
	workshopId: string | null;
	deletedAt: Date | null;
	place: BoardPlace | null;
	/** Whose names are written there just now. */
	anonymity: Anonymity;
}

/** Those of the boards that exist, by id: one question, however many they are. */
export async function boardPlaces(
	db: Queryable,
	boardIds: readonly string[]
): Promise<Map<string, PlacedBoard>> {
	if (boardIds.length === 0) return new Map();
	const rows = await db
		.select({ board, phase, isEnded: sql<boolean>`${workshop.endedAt} is not null`, standing })
		.from(board)
		.leftJoin(workshop, eq(workshop.id, board.workshopId))
		.leftJoin(phase, eq(phase.id, workshop.currentPhaseId))
		.where(anyOf(board.id, boardIds));
	return new Map(rows.map((row) => [row.board.id, placed(row)]));
}

/** Of a board: what else of its workshop it depends on. */
const standing = {
	anonymity: workshop.anonymity,
	tablesAreOpen: sql<boolean>`exists (
		select from phase begun
		where begun.workshop_id = ${workshop.id} and begun.started_at is not null
			and ${inArray(sql`begun.kind`, phaseKinds.filter(opensTables))}
	)`
};

interface Row {
	board: typeof board.$inferSelect;
	phase: typeof phase.$inferSelect | null;
	isEnded: boolean;
	standing: { anonymity: Anonymity | null; tablesAreOpen: boolean } | null;
}

function placed({ board, phase, isEnded, standing }: Row): PlacedBoard {
	const { id: boardId, projectId, workshopId, deletedAt, level } = board;
	const running = phase && !isEnded && phase.endedAt === null ? phase : null;
	const place: BoardPlace | null = level && {
		level,
		participantId: board.participantId,
		tableId: board.tableId,
		pairNumber: board.pairNumber,
		phase: running && {
			kind: running.kind,
			isLocked: running.lockedAt !== null,
			settings: running.settings
		},
		tablesAreOpen: standing?.tablesAreOpen ?? false
	};
	return {
		boardId,
		projectId,
		workshopId,
		deletedAt,
		place,
		anonymity: namesOn(place, running, standing)
	};
}

/** One's own board says nobody's name: it is known whose it is, and names are added where they come along. */
function namesOn(
	place: BoardPlace | null,
	running: Row['phase'],
	standing: Row['standing']
): Anonymity {
	if (place?.level === 'own') return 'hidden';
	return (place && running?.anonymity) ?? standing?.anonymity ?? 'named';
}
