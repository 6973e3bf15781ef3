import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { workstream } from '$lib/server/db/schema';

/** What a line of the account, or a risk, can belong to: by number, 0 is what goes across. */
export function workstreamChoices(db: Queryable, projectId: string) {
	return db
		.select({ id: workstream.id, number: workstream.number, title: workstream.title })
		.from(workstream)
		.where(eq(workstream.projectId, projectId))
		.orderBy(asc(workstream.number));
}
