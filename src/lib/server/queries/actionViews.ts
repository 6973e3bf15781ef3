import { and, asc, eq, isNull, or } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { actionView } from '$lib/server/db/schema';

/** A way of looking at a project's actions, kept under a name. */
export interface SavedView {
	id: string;
	name: string;
	/** The question as the page's address says it. */
	query: string;
	/** Everybody's in the project. */
	isShared: boolean;
}

/** A person's own views, and those that everybody in the project has; by name. */
export async function actionViews(
	db: Queryable,
	projectId: string,
	userId: string | null
): Promise<SavedView[]> {
	const mine = userId === null ? undefined : eq(actionView.userId, userId);
	const rows = await db
		.select()
		.from(actionView)
		.where(and(eq(actionView.projectId, projectId), or(isNull(actionView.userId), mine)))
		.orderBy(asc(actionView.name));
	return rows.map(({ id, name, query, userId }) => ({ id, name, query, isShared: !userId }));
}
