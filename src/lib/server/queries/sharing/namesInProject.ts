import { sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';

/** Whom a project names, and what its units and sectors are called. */
export interface NamesInProject {
	people: string[];
	kept: string[];
}

/** Every name of a person that stands in a project's records, wherever it does. */
export async function namesInProject(db: Queryable, projectId: string): Promise<NamesInProject> {
	const [people, kept] = await Promise.all([
		db.execute<{ name: string }>(sql`
			with items as (select id from action_item where project_id = ${projectId}),
				rooms as (select id from workshop where project_id = ${projectId}),
				bodies as (select id from working_group where project_id = ${projectId}),
				meetings as (select id from meeting where project_id = ${projectId})
			select u.name from membership m join user_account u on u.id = m.user_id
				where m.project_id = ${projectId}
			union select u.name from action_item i join user_account u on u.id = i.owner_user_id
				where i.project_id = ${projectId}
			union select owner_contact from action_item where project_id = ${projectId}
			union select contact_name from action_item_contributor where action_item_id in (table items)
			union select answered_by from action_item_contributor where action_item_id in (table items)
			union select actor_name from action_item_entry where action_item_id in (table items)
			union select on_behalf_of from action_item_entry where action_item_id in (table items)
			union select name from status_link where action_item_id in (table items)
			union select owner_name from commitment where workshop_id in (table rooms)
			union select first_name from participant where workshop_id in (table rooms)
			union select made_by_name from choice where project_id = ${projectId}
			union select name from working_group_member where group_id in (table bodies)
			union select name from meeting_attendance where meeting_id in (table meetings)
			union select owner_name from risk where project_id = ${projectId}`),
		db.execute<{ name: string }>(sql`
			select name from unit where project_id = ${projectId}
			union select name from sector where project_id = ${projectId}
			union select name from project_body where project_id = ${projectId}
			union select name from working_group where project_id = ${projectId}`)
	]);
	const namesOf = (rows: readonly { name: string | null }[]) =>
		rows.flatMap(({ name }) => (name?.trim() ? [name] : []));
	return { people: namesOf(people), kept: namesOf(kept) };
}
