import { and, eq, max, sql } from 'drizzle-orm';
import { plainFileName } from '$lib/domain/source/plainFileName';
import { linesOf } from '$lib/domain/source/place';
import type { SourceFormat } from '$lib/domain/source/sourceFormat';
import type { Database, Queryable } from '$lib/server/db/client';
import { sourceImport, sourceVersion } from '$lib/server/db/schema';
import { transaction } from '../transaction';
import { anchorVersion } from './anchorVersion';
import { fillParagraphs } from './fillParagraphs';
import { lockSource } from './lockSource';
import { isOpenImport, type OpenImport } from './openImport';
import { sameVersion } from './sameVersion';

/** What was read, after the guard has looked it through. */
export interface ReadFile {
	fileName: string;
	format: SourceFormat;
	byteCount: number;
	sha256: string;
	text: string;
	importedBy: string;
}

/**
 * Stores a text as the source's next version, with what is made of it, all or nothing. Where the same
 * file has come in meanwhile, the import says so instead.
 */
export async function storeVersion(db: Database, open: OpenImport, file: ReadFile): Promise<void> {
	const { projectId, sourceId } = open;
	await transaction(db, async ({ tx, tell }) => {
		await lockSource(tx, projectId, sourceId);
		const same = await sameVersion(tx, { projectId, sourceId, sha256: file.sha256 });
		const versionId = same ?? (await insertVersion(tx, open, file));
		if (!same) {
			await fillParagraphs(tx, { versionId, text: file.text });
			await anchorVersion(tx, versionId);
		}
		await tx
			.update(sourceImport)
			.set({
				...(same ? { state: 'failed', fault: 'sameFile' } : { state: 'done', progress: 100 }),
				versionId,
				endedAt: sql`now()`
			})
			.where(isOpenImport(open));
		tell({ kind: 'source.changed', projectId, sourceId });
	});
}

async function insertVersion(
	tx: Queryable,
	{ projectId, sourceId }: OpenImport,
	{ fileName, text, ...file }: ReadFile
): Promise<string> {
	const [last] = await tx
		.select({ number: max(sourceVersion.number) })
		.from(sourceVersion)
		.where(and(eq(sourceVersion.projectId, projectId), eq(sourceVersion.sourceId, sourceId)));
	const [row] = await tx
		.insert(sourceVersion)
		.values({
			...file,
			projectId,
			sourceId,
			number: (last?.number ?? 0) + 1,
			fileName: plainFileName(fileName),
			text,
			lineCount: linesOf(text).length
		})
		.returning({ id: sourceVersion.id });
	return row!.id;
}
