import { desc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { sourceCheck, userAccount } from '$lib/server/db/schema';

/** For joining: of each source the check that was written last in the project, with who made it. */
export function latestChecks(db: Queryable, projectId: string) {
	return db
		.selectDistinctOn([sourceCheck.sourceId], {
			sourceId: sourceCheck.sourceId,
			validity: sourceCheck.validity,
			checkedOn: sourceCheck.checkedOn,
			checkedBy: userAccount.name
		})
		.from(sourceCheck)
		.leftJoin(userAccount, eq(userAccount.id, sourceCheck.checkedBy))
		.where(eq(sourceCheck.projectId, projectId))
		.orderBy(sourceCheck.sourceId, desc(sourceCheck.createdAt))
		.as('latest_check');
}
