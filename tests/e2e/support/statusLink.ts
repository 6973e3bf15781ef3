import { createHash, randomBytes, randomUUID } from 'node:crypto';
import postgres from 'postgres';
import type { App } from './app.ts';

/** A link to report the status of the newest action, as a reminder holds one. @returns Its path. */
export async function newStatusLink({ databaseUrl }: Pick<App, 'databaseUrl'>): Promise<string> {
	const id = randomUUID();
	const secret = randomBytes(32).toString('base64url');
	const sql = postgres(databaseUrl, { max: 1 });
	await sql`
		update action_item set owner_email = 'karen@demo.handlekraft.invalid'
		where id = (select id from action_item order by created_at desc limit 1)`;
	await sql`
		insert into status_link (id, action_item_id, address, name, secret_hash, expires_at)
		select ${id}, id, 'karen@demo.handlekraft.invalid', 'Karen Åkjær',
			${createHash('sha256').update(secret).digest()}, now() + interval '30 days'
		from action_item order by created_at desc limit 1`;
	await sql.end();
	return `/status/${id}/${secret}`;
}
