import { desc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, suggestionRefusal, userAccount } from '$lib/server/db/schema';

/** A suggestion somebody said no to. */
export interface RefusedSuggestion {
	id: string;
	actionItemId: string;
	/** One of these two is set: what it does not answer, or is not the same as. */
	recommendationId: string | null;
	otherActionItemId: string | null;
	refusedBy: string | null;
	at: Date;
}

/** Newest first. */
export function refusalsOf(db: Queryable, projectId: string): Promise<RefusedSuggestion[]> {
	return db
		.select({
			id: suggestionRefusal.id,
			actionItemId: suggestionRefusal.actionItemId,
			recommendationId: suggestionRefusal.recommendationId,
			otherActionItemId: suggestionRefusal.otherActionItemId,
			refusedBy: userAccount.name,
			at: suggestionRefusal.createdAt
		})
		.from(suggestionRefusal)
		.innerJoin(actionItem, eq(actionItem.id, suggestionRefusal.actionItemId))
		.leftJoin(userAccount, eq(userAccount.id, suggestionRefusal.refusedBy))
		.where(eq(actionItem.projectId, projectId))
		.orderBy(desc(suggestionRefusal.createdAt));
}
