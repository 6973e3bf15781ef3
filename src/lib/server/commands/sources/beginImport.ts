import { and, eq, inArray, sql } from 'drizzle-orm';
import { hasCpr } from '$lib/domain/cprGuard';
import { Refusal } from '$lib/domain/refusal';
import type { ImportFault } from '$lib/domain/source/importFault';
import { IMPORT_SILENCE, openImportStates } from '$lib/domain/source/importState';
import { plainFileName } from '$lib/domain/source/plainFileName';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { sourceImport } from '$lib/server/db/schema';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { lockSource } from './lockSource';
import { sameVersion } from './sameVersion';

/** A project reads so many files at once; each is held in memory until it is read. */
const AT_ONCE = 4;

export interface FileToImport {
	projectId: string;
	sourceId: string;
	fileName: string;
	sha256: string;
	/** Already known of it, such as that it is too large. */
	fault: ImportFault | null;
}

/**
 * Writes down that a file is being read into a source, or at once why it is not: the same file is there,
 * or its name holds a CPR-like number, which is not kept.
 *
 * @returns The import, and whether the file is to be read.
 * @throws Refusal `notAllowed`, `notFound`, or `tooManyTries` while the project reads many files.
 */
export async function beginImport(
	{ actor, db }: CommandContext,
	{ projectId, sourceId, fileName, sha256, fault: known }: FileToImport
): Promise<{ importId: string; isOpen: boolean }> {
	requireMay(actor, 'manageSources', projectId);
	return transaction(db, async ({ tx, tell }) => {
		await lockSource(tx, projectId, sourceId);
		if ((await openImports(tx, projectId)) >= AT_ONCE) throw new Refusal('tooManyTries');
		const same = known ? null : await sameVersion(tx, { projectId, sourceId, sha256 });
		const fault = known ?? (hasCpr(fileName) ? 'civilNumber' : same ? 'sameFile' : null);
		const [row] = await tx
			.insert(sourceImport)
			.values({
				projectId,
				sourceId,
				fileName: plainFileName(fileName),
				state: fault ? 'failed' : 'reading',
				fault,
				versionId: fault === 'sameFile' ? same : null,
				startedBy: actor.userId,
				endedAt: fault ? sql`now()` : null
			})
			.returning({ id: sourceImport.id });
		tell({ kind: 'source.changed', projectId, sourceId });
		return { importId: row!.id, isOpen: fault === null };
	});
}

function openImports(tx: Queryable, projectId: string): Promise<number> {
	return tx.$count(
		sourceImport,
		and(
			eq(sourceImport.projectId, projectId),
			inArray(sourceImport.state, [...openImportStates]),
			sql`${sourceImport.aliveAt} > now() - ${IMPORT_SILENCE} * interval '1 millisecond'`
		)
	);
}
