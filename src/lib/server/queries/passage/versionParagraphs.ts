import { eq } from 'drizzle-orm';
import { readParagraphs } from '$lib/domain/source/readParagraphs';
import type { SourceParagraph } from '$lib/domain/source/sourceParagraph';
import type { Queryable } from '$lib/server/db/client';
import { sourceVersion } from '$lib/server/db/schema';

/** How many versions are kept as they were read last: whoever reads one asks for it again and again. */
const KEPT = 4;
const kept = new Map<string, readonly SourceParagraph[]>();

/**
 * The paragraphs of a version's text. The text of a version never changes, so one that was read a moment
 * ago is not read from the database again. Whoever asks has found the version by its project first.
 */
export async function versionParagraphs(
	db: Queryable,
	versionId: string
): Promise<readonly SourceParagraph[]> {
	const paragraphs = kept.get(versionId) ?? (await readVersion(db, versionId));
	// The one asked for last goes last: the first is the one to let go.
	kept.delete(versionId);
	kept.set(versionId, paragraphs);
	if (kept.size > KEPT) kept.delete(kept.keys().next().value ?? '');
	return paragraphs;
}

async function readVersion(db: Queryable, versionId: string): Promise<readonly SourceParagraph[]> {
	const [found] = await db
		.select({ text: sourceVersion.text })
		.from(sourceVersion)
		.where(eq(sourceVersion.id, versionId));
	return readParagraphs(found?.text ?? '');
}
