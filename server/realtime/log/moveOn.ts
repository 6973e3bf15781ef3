import type { ISql } from 'postgres';

/** Ids of the log's row up to which a readable copy followed: before, and from now on. */
export interface Through {
	/** Null: it is not known what is there, and all of it is going to be written. */
	from: number | null;
	to: number;
}

/**
 * Says how far the readable copy has followed, and makes whoever else writes it wait.
 *
 * @param noteCount Of a board whose words are copied nowhere.
 */
export function moveOn(
	sql: ISql,
	boardId: string,
	{ from, to }: Through,
	noteCount: number | null = null
) {
	return from === null
		? sql`
			insert into board_projection (board_id, through_id, note_count)
			values (${boardId}, ${to}, ${noteCount})
			on conflict (board_id) do update
				set through_id = ${to}, note_count = ${noteCount}, projected_at = now()`
		: sql`
			update board_projection
			set through_id = ${to}, note_count = ${noteCount}, projected_at = now()
			where board_id = ${boardId} and through_id = ${from}`;
}
