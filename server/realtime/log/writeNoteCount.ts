import type { Sql } from 'postgres';
import { moveOn, type Through } from './moveOn';

/**
 * The readable copy of a private board: how many notes it has, and not a word of them.
 *
 * @returns False where the copy was not as far as it was thought to be: somebody else writes it.
 */
export async function writeNoteCount(
	sql: Sql,
	boardId: string,
	count: number,
	through: Through
): Promise<boolean> {
	const moved = await sql`${moveOn(sql, boardId, through, count)} returning board_id`;
	return moved.length > 0;
}
