import { and, eq, inArray, sql } from 'drizzle-orm';
import type { BoardLevel } from '$lib/domain/workshop/boardLevel';
import type { Queryable } from '$lib/server/db/client';
import { board, boardFlow, workshopTable } from '$lib/server/db/schema';

/**
 * Lets notes follow to the boards of a level from those before it: from one's own to the pair's, from
 * both to the table's, from the tables' to everybody's. Where there are no tables, from one's own to
 * everybody's.
 *
 * @param isNamed Whether names come along.
 * @param tableId Only to the board of that table.
 */
export async function openFlows(
	tx: Queryable,
	workshopId: string,
	to: BoardLevel,
	isNamed: boolean,
	tableId: string | null = null
): Promise<void> {
	const target = to === 'table' && !(await hasTables(tx, workshopId)) ? 'plenum' : to;
	await tx.execute(sql`
		insert into board_flow (workshop_id, from_board_id, to_board_id, is_named)
		select ${workshopId}, source.id, target.id, ${isNamed}
		from board source
		left join participant owner on owner.id = source.participant_id
		join board target on target.workshop_id = source.workshop_id and target.level = ${target}
		where source.workshop_id = ${workshopId} and source.deleted_at is null
			and (${tableId}::uuid is null or target.table_id = ${tableId}::uuid)
			and case ${target}
				when 'pair' then source.level = 'own' and owner.table_id = target.table_id
					and owner.pair_number = target.pair_number
				when 'table' then source.level in ('own', 'pair')
					and target.table_id = coalesce(owner.table_id, source.table_id)
				when 'plenum' then source.level = 'table'
					or (source.level = 'own' and owner.table_id is null)
				else false
			end
		on conflict (from_board_id, to_board_id) do update
			set is_open = true, is_named = excluded.is_named`);
}

/** Nothing follows any more: what is written on one's own board from now on stays there. */
export async function closeFlows(tx: Queryable, workshopId: string): Promise<void> {
	await tx
		.update(boardFlow)
		.set({ isOpen: false })
		.where(and(eq(boardFlow.workshopId, workshopId), eq(boardFlow.isOpen, true)));
}

/** What somebody wrote alone follows to none of the boards any more that it followed to. */
export async function closeFlowsOf(tx: Queryable, participantId: string): Promise<void> {
	const own = tx.select({ id: board.id }).from(board).where(eq(board.participantId, participantId));
	await tx.update(boardFlow).set({ isOpen: false }).where(inArray(boardFlow.fromBoardId, own));
}

async function hasTables(tx: Queryable, workshopId: string): Promise<boolean> {
	return (await tx.$count(workshopTable, eq(workshopTable.workshopId, workshopId))) > 0;
}
