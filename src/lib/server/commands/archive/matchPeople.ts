import { sql } from 'drizzle-orm';
import { carriedTables, PEOPLE } from '$lib/server/db/archive/carriedTables';
import type { Queryable } from '$lib/server/db/client';
import { stageOf } from './stageRows';

/** Who somebody of the archive is here. */
const MATCH = sql.identifier('archive_people');

/**
 * Finds the archive's people here by their e-mail, and makes an account without a password and without
 * any right of its own for those who have none. An id that is somebody else's here is not taken for them.
 */
export async function matchPeople(tx: Queryable): Promise<void> {
	const stage = stageOf(PEOPLE);
	await tx.execute(sql`
		create temp table ${MATCH} on commit drop as
		select stage.id as there, coalesce(same.id,
			case when taken.id is null then stage.id else gen_random_uuid() end) as here
		from ${stage} stage
		left join user_account same on same.email = lower(stage.email)
		left join user_account taken on taken.id = stage.id`);
	await tx.execute(sql`
		insert into user_account (id, email, name, locale, deactivated_at)
		select match.here, lower(stage.email), stage.name, stage.locale, stage.deactivated_at
		from ${stage} stage join ${MATCH} match on match.there = stage.id
		where not exists (select 1 from user_account where id = match.here)`);
}

/** Lets the rows that lie apart point at the people as they are known here. */
export async function pointAtPeople(tx: Queryable, table: string): Promise<void> {
	const links = carriedTables.find(({ name }) => name === table)?.links ?? [];
	for (const { target, columns } of links) {
		if (target !== PEOPLE) continue;
		const column = sql.identifier(columns[0]!);
		await tx.execute(sql`
			update ${stageOf(table)} stage set ${column} = match.here from ${MATCH} match
			where stage.${column} = match.there and match.here <> match.there`);
	}
	if (table !== 'board_client') return;
	await tx.execute(sql`
		update ${stageOf(table)} stage set person_key = 'user:' || match.here from ${MATCH} match
		where stage.person_key = 'user:' || match.there and match.here <> match.there`);
}
