import { and, desc, eq, gte, isNotNull, ne, or } from 'drizzle-orm';
import { SURE } from '$lib/domain/source/anchor/certainty';
import type { AnchorItem } from '$lib/domain/source/anchor/findAnchors';
import type { Queryable } from '$lib/server/db/client';
import {
	anchorPlace,
	passage,
	passagePlace,
	recommendation,
	sourceVersion
} from '$lib/server/db/schema';
import type { Sought, SoughtKind, TextToAnchor } from './sought';

/**
 * What is looked for by its place in an earlier version: passages that people marked there, and the
 * project's own recommendations. What else stands there in a sure place tells where to look.
 */
export async function earlierSought(tx: Queryable, version: TextToAnchor): Promise<Sought[]> {
	const versions = await tx
		.select({ id: sourceVersion.id, lineCount: sourceVersion.lineCount })
		.from(sourceVersion)
		.where(
			and(
				eq(sourceVersion.projectId, version.projectId),
				eq(sourceVersion.sourceId, version.sourceId),
				ne(sourceVersion.id, version.id)
			)
		)
		.orderBy(desc(sourceVersion.number));
	const sought: Sought[] = [];
	// Of what stands in several versions, the newest says most.
	const seen = new Set<string>();
	for (const { id, lineCount } of versions) {
		const [passages, anchors] = await Promise.all([passagesOf(tx, id), anchorsOf(tx, id)]);
		const kinds = new Map<string, SoughtKind>();
		const items: AnchorItem[] = [];
		const add = ({ isOwn, ...item }: AnchorItem & { isOwn: boolean }, kind: SoughtKind) => {
			const isFirst = isOwn && !seen.has(item.key);
			if (isOwn) seen.add(item.key);
			kinds.set(item.key, isFirst ? kind : 'landmark');
			items.push(item);
		};
		for (const item of passages) add({ ...item, isOwn: true }, 'passage');
		for (const item of anchors) add(item, 'recommendation');
		if ([...kinds.values()].some((kind) => kind !== 'landmark'))
			sought.push({ items, kinds, lineCount });
	}
	return sought;
}

async function passagesOf(tx: Queryable, versionId: string): Promise<AnchorItem[]> {
	const rows = await tx
		.select({
			key: passage.id,
			anchor: passage.quote,
			lineFrom: passagePlace.lineFrom,
			lineTo: passagePlace.lineTo
		})
		.from(passage)
		.innerJoin(
			passagePlace,
			and(eq(passagePlace.passageId, passage.id), eq(passagePlace.versionId, versionId))
		)
		.where(and(eq(passage.versionId, versionId), isNotNull(passagePlace.lineFrom)));
	return rows.map((row) => ({
		...row,
		about: row.anchor,
		lineFrom: row.lineFrom!,
		lineTo: row.lineTo!
	}));
}

async function anchorsOf(
	tx: Queryable,
	versionId: string
): Promise<(AnchorItem & { isOwn: boolean })[]> {
	const rows = await tx
		.select({
			key: recommendation.id,
			anchor: recommendation.anchor,
			title: recommendation.title,
			summary: recommendation.summary,
			owner: recommendation.projectId,
			lineFrom: anchorPlace.lineFrom,
			lineTo: anchorPlace.lineTo
		})
		.from(anchorPlace)
		.innerJoin(recommendation, eq(recommendation.id, anchorPlace.recommendationId))
		.where(
			and(
				eq(anchorPlace.versionId, versionId),
				isNotNull(anchorPlace.lineFrom),
				or(isNotNull(anchorPlace.settledAt), gte(anchorPlace.certainty, SURE))
			)
		);
	return rows.map(({ title, summary, owner, lineFrom, lineTo, ...item }) => ({
		...item,
		about: `${title} ${summary}`,
		isOwn: owner !== null,
		lineFrom: lineFrom!,
		lineTo: lineTo!
	}));
}
