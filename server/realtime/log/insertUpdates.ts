import type { Sql } from 'postgres';

/** Who wrote first with a client id of the document. */
export interface Claim {
	clientId: number;
	/** See `Person`. */
	personKey: string;
}

/** One row of the log that is still to be written. */
export interface NewUpdate {
	boardId: string;
	update: Uint8Array;
	/** Stored with it; where somebody else has the client id already, it stays theirs. */
	claims: readonly Claim[];
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
	if (first && rows.length === 1 && first.claims.length === 0)
		return insertOne(sql, session, first);
	const claims = rows.flatMap(({ boardId, claims }) =>
		claims.map((claim) => ({ boardId, ...claim }))
	);
	return insertMany(sql, session, rows, claims);
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
	rows: readonly NewUpdate[],
	claims: readonly (Claim & { boardId: string })[]
): Promise<number[]> {
	const stored = await sql<{ id: string }[]>`
		with numbered as materialized (
			select nextval('board_update_id_seq') as id, place, board_id, update
			from ${given(sql, rows)}
			where pg_backend_pid() = ${session}
			order by place
		), inserted as (
			insert into board_update (id, board_id, update) select id, board_id, update from numbered
		), claimed as (
			insert into board_client (board_id, client_id, person_key)
			select * from unnest(
				${sql.array(claims.map(({ boardId }) => boardId))}::uuid[],
				${sql.array(claims.map(({ clientId }) => clientId))}::bigint[],
				${sql.array(claims.map(({ personKey }) => personKey))}::text[]
			)
			where pg_backend_pid() = ${session}
			on conflict do nothing
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
