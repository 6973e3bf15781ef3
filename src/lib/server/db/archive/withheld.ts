import { sql, type SQL } from 'drizzle-orm';

const isPrivate = sql`board_id in (select id from board where level in ('own', 'pair'))`;

/**
 * Rows that nobody may see in the application, not even who leads the project: single votes, who wrote
 * where names are hidden, and what is written alone or in pairs. Only whoever runs the database, and
 * has them anyway, takes them along.
 */
export const withheld: Readonly<Record<string, SQL>> = {
	vote: sql`true`,
	rating: sql`true`,
	phase_word: sql`phase_id in (select id from phase where anonymity <> 'named')`,
	board_client: sql`board_id in (select id from board where workshop_id is not null)`,
	board_update: isPrivate,
	board_snapshot: isPrivate,
	board_segment: isPrivate,
	board_projection: isPrivate
};
