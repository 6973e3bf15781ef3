import { sql } from 'drizzle-orm';
import type { ImportFault } from '$lib/domain/source/importFault';
import type { Database } from '$lib/server/db/client';
import { sourceImport } from '$lib/server/db/schema';
import { transaction } from '../transaction';
import { isOpenImport, type OpenImport } from './openImport';

/** Ends an import that came to nothing: its row says why, and is all that is left of the file. */
export async function failImport(
	db: Database,
	open: OpenImport,
	fault: ImportFault,
	faultLine: number | null = null
): Promise<void> {
	await transaction(db, async ({ tx, tell }) => {
		await tx
			.update(sourceImport)
			.set({ state: 'failed', fault, faultLine, endedAt: sql`now()` })
			.where(isOpenImport(open));
		tell({ kind: 'source.changed', projectId: open.projectId, sourceId: open.sourceId });
	});
}
