import { asc, eq, sql } from 'drizzle-orm';
import type { ActionStatus } from '$lib/domain/actionStatus';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, unit, userAccount } from '$lib/server/db/schema';

/** What a note shows of the item it has become. */
export interface BoardActionItem {
	id: string;
	number: number;
	/** Key of the note inside the board's document. */
	noteKey: string | null;
	title: string;
	status: ActionStatus;
	/** ISO day. */
	dueOn: string | null;
	ownerName: string | null;
}

/** The action items agreed on a board, by number. */
export async function actionItemsOfBoard(
	db: Queryable,
	boardId: string
): Promise<BoardActionItem[]> {
	return db
		.select({
			id: actionItem.id,
			number: actionItem.number,
			noteKey: actionItem.noteKey,
			title: actionItem.title,
			status: actionItem.status,
			dueOn: actionItem.dueOn,
			ownerName: sql<string | null>`coalesce(${unit.name}, ${userAccount.name})`
		})
		.from(actionItem)
		.leftJoin(unit, eq(unit.id, actionItem.ownerUnitId))
		.leftJoin(userAccount, eq(userAccount.id, actionItem.ownerUserId))
		.where(eq(actionItem.boardId, boardId))
		.orderBy(asc(actionItem.number));
}
