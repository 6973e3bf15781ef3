import type { Sql } from 'postgres';

/** One row of the log that is still to be written. */
export interface NewUpdate {
	boardId: string;
	update: Uint8Array;
}

/**
 * Writes rows in one statement: all of them, or none.
 *
 * @param session Process number of the only session that may write them; see processes/ownership.
 * @returns Their ids, in order; none where this is another session. Later rows have higher ids.
 */
export function insertUpdates(
	sql: Sql,
	session: number,
	rows: readonly NewUpdate[]
): Promise<number[]> {
	const [first] = rows;
	return first && rows.length === 1
		? insertOne(sql, session, first)
		: insertMany(sql, session, rows);
}

/** By far the most frequent statement of the application: it is prepared once and kept plain. */
async function insertOne(
	sql: Sql,
	session: number,
	{ boardId, update }: NewUpdate
): Promise<number[]> {
	const stored = await sql<{ id: string }[]>`
		insert into board_update (board_id, update)
		select ${boardId}::uuid, ${update}::bytea where pg_backend_pid() = ${session}
		returning id`;
	return stored.map(({ id }) => Number(id));
}

/** Numbered before they are inserted, because nothing promises in which order rows are returned. */
async function insertMany(
	sql: Sql,
	session: number,
	rows: readonly NewUpdate[]
): Promise<number[]> {
	const stored = await sql<{ id: string }[]>`
		with numbered as materialized (
			select nextval('board_update_id_seq') as id, place, board_id, update
			from ${given(sql, rows)}
			where pg_backend_pid() = ${session}
			order by place
		), inserted as (
			insert into board_update (id, board_id, update) select id, board_id, update from numbered
		)
		select id from numbered order by place`;
	return stored.map(({ id }) => Number(id));
}

/**
 * Looks whether rows were stored although nobody was told: the connection may have been lost between
 * the commit and the answer.
 *
 * @param after An id that is lower than theirs can be.
 * @returns Their ids, in order; null where they are not there.
 */
export async function findUpdates(
	sql: Sql,
	rows: readonly NewUpdate[],
	after: number
): Promise<number[] | null> {
	const found = await sql<{ id: string }[]>`
		select min(stored.id) as id
		from ${given(sql, rows)}
		join board_update stored
			on stored.board_id = given.board_id and stored.id > ${after} and stored.update = given.update
		group by place
		order by place`;
	return found.length === rows.length ? found.map(({ id }) => Number(id)) : null;
}

const given = (sql: Sql, rows: readonly NewUpdate[]) => sql`
	unnest(
		${sql.array(rows.map(({ boardId }) => boardId))}::uuid[],
		${sql.array(rows.map(({ update }) => update as Buffer))}
	) with ordinality as given (board_id, update, place)`;
