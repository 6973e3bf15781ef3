import { and, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { recommendation, sourceDocument } from '$lib/server/db/schema';
import { sharedOrOwn } from '$lib/server/db/sharedOrOwn';
import type { Sought, TextToAnchor } from './sought';

/**
 * The source's recommendations, by the lines that its catalogue was made from.
 *
 * @param others Those whose place in an earlier version says more.
 */
export async function catalogueSought(
	tx: Queryable,
	{ projectId, sourceId }: Pick<TextToAnchor, 'projectId' | 'sourceId'>,
	others: ReadonlySet<string>
): Promise<Sought> {
	const rows = await tx
		.select({
			key: recommendation.id,
			anchor: recommendation.anchor,
			title: recommendation.title,
			summary: recommendation.summary,
			lineFrom: recommendation.lineFrom,
			lineTo: recommendation.lineTo,
			lineCount: sourceDocument.lineCount
		})
		.from(recommendation)
		.innerJoin(sourceDocument, eq(sourceDocument.id, recommendation.sourceId))
		.where(
			and(eq(recommendation.sourceId, sourceId), sharedOrOwn(recommendation.projectId, projectId))
		)
		.orderBy(recommendation.position);
	const items = rows
		.filter(({ key }) => !others.has(key))
		.map(({ key, anchor, title, summary, lineFrom, lineTo }) => ({
			key,
			anchor,
			lineFrom,
			lineTo,
			about: `${title} ${summary}`
		}));
	return {
		items,
		kinds: new Map(items.map(({ key }) => [key, 'recommendation'])),
		// A source of the project's own has no catalogue: then its items say how far it reaches.
		lineCount: Math.max(rows[0]?.lineCount ?? 0, ...items.map(({ lineTo }) => lineTo))
	};
}
