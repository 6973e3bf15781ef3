import { sql } from 'drizzle-orm';
import type { openImportStates } from '$lib/domain/source/importState';
import type { Database } from '$lib/server/db/client';
import { sourceImport } from '$lib/server/db/schema';
import { transaction } from '../transaction';
import { isOpenImport, type OpenImport } from './openImport';

/** Writes down how far an import is, and that whoever reads the file lives. It only goes forward. */
export async function advanceImport(
	db: Database,
	open: OpenImport,
	state: (typeof openImportStates)[number],
	progress: number
): Promise<void> {
	await transaction(db, async ({ tx, tell }) => {
		await tx
			.update(sourceImport)
			.set({
				state,
				progress: sql`greatest(${sourceImport.progress}, ${Math.round(progress)}::int)`,
				aliveAt: sql`now()`
			})
			.where(isOpenImport(open));
		tell({ kind: 'source.changed', projectId: open.projectId, sourceId: open.sourceId });
	});
}
