import { sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { asked, type SearchScope } from './searchScope';

/** Whether the words say anything to look for: small words do not, nor do those that only exclude. */
export async function asksSomething(db: Queryable, words: SearchScope['words']): Promise<boolean> {
	const [row] = await db.execute<{ asks: boolean }>(
		// What the database would look up in an index: nothing, or everything.
		sql`select querytree(${asked(words)}) not in ('', 'T') as asks`
	);
	return row?.asks ?? false;
}
