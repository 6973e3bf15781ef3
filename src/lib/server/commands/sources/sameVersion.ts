import { and, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { sourceVersion } from '$lib/server/db/schema';

/** The version that was made of the very same file; null where there is none. */
export async function sameVersion(
	tx: Queryable,
	{ projectId, sourceId, sha256 }: { projectId: string; sourceId: string; sha256: string }
): Promise<string | null> {
	const [same] = await tx
		.select({ id: sourceVersion.id })
		.from(sourceVersion)
		.where(
			and(
				eq(sourceVersion.projectId, projectId),
				eq(sourceVersion.sourceId, sourceId),
				eq(sourceVersion.sha256, sha256)
			)
		);
	return same?.id ?? null;
}
