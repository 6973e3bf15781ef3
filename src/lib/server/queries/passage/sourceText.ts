import { and, desc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { sourceVersion } from '$lib/server/db/schema';
import { sourceByKey } from '../sourceByKey';

/** A source of a project, and one of the versions that the project has imported of it. */
export interface SourceText {
	id: string;
	key: string;
	title: string;
	publisher: string;
	/** Numbers of the versions there are, newest first. */
	versions: number[];
	/** Null: the one that was asked for is not there, or there is none yet. */
	version: { id: string; number: number; importedAt: Date } | null;
}

/**
 * @param number Of the version; null: the newest.
 * @returns null where the project works from no such source.
 */
export async function sourceText(
	db: Queryable,
	projectId: string,
	key: string,
	number: number | null
): Promise<SourceText | null> {
	const source = await sourceByKey(db, projectId, key);
	if (!source) return null;
	const { id, title, publisher } = source;
	const own = and(eq(sourceVersion.projectId, projectId), eq(sourceVersion.sourceId, id));
	const numbers = await db
		.select({ number: sourceVersion.number })
		.from(sourceVersion)
		.where(own)
		.orderBy(desc(sourceVersion.number));
	const versions = numbers.map((one) => one.number);
	const wanted = number ?? versions[0];
	if (wanted === undefined) return { id, key, title, publisher, versions, version: null };
	const [version] = await db
		.select({
			id: sourceVersion.id,
			number: sourceVersion.number,
			importedAt: sourceVersion.importedAt
		})
		.from(sourceVersion)
		.where(and(own, eq(sourceVersion.number, wanted)));
	return { id, key, title, publisher, versions, version: version ?? null };
}
