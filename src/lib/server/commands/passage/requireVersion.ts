import { and, eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import { linesOf } from '$lib/domain/source/place';
import { readParagraphs } from '$lib/domain/source/readParagraphs';
import type { SourceParagraph } from '$lib/domain/source/sourceParagraph';
import type { Queryable } from '$lib/server/db/client';
import { projectSource, sourceVersion } from '$lib/server/db/schema';

export interface ReadVersion {
	id: string;
	sourceId: string;
	lines: readonly string[];
	paragraphs: readonly SourceParagraph[];
}

/**
 * A version of a source that the project works from. Its row is locked until the transaction ends:
 * two who mark the same place at once mark it once.
 *
 * @throws Refusal `wrongPassage` where the project has no such version.
 */
export async function requireVersion(
	tx: Queryable,
	projectId: string,
	versionId: string
): Promise<ReadVersion> {
	const [found] = await tx
		.select({ sourceId: sourceVersion.sourceId, text: sourceVersion.text })
		.from(sourceVersion)
		.innerJoin(
			projectSource,
			and(
				eq(projectSource.sourceId, sourceVersion.sourceId),
				eq(projectSource.projectId, projectId)
			)
		)
		.where(and(eq(sourceVersion.id, versionId), eq(sourceVersion.projectId, projectId)))
		.for('no key update', { of: sourceVersion });
	if (!found) throw new Refusal('wrongPassage');
	const { sourceId, text } = found;
	return { id: versionId, sourceId, lines: linesOf(text), paragraphs: readParagraphs(text) };
}
