import { and, desc, eq } from 'drizzle-orm';
import type { ImportFault } from '$lib/domain/source/importFault';
import { isInterrupted } from '$lib/domain/source/importState';
import type { Queryable } from '$lib/server/db/client';
import { sourceImport, sourceVersion, userAccount } from '$lib/server/db/schema';

/** So many are worth telling of. */
const LATEST = 5;

/** The latest imports into a source, newest first; one whose reader has died says so. */
export async function sourceImports(db: Queryable, projectId: string, sourceId: string, now: Date) {
	const rows = await db
		.select({
			id: sourceImport.id,
			fileName: sourceImport.fileName,
			state: sourceImport.state,
			progress: sourceImport.progress,
			fault: sourceImport.fault,
			faultLine: sourceImport.faultLine,
			versionNumber: sourceVersion.number,
			startedBy: userAccount.name,
			startedAt: sourceImport.startedAt,
			aliveAt: sourceImport.aliveAt
		})
		.from(sourceImport)
		.leftJoin(sourceVersion, eq(sourceVersion.id, sourceImport.versionId))
		.leftJoin(userAccount, eq(userAccount.id, sourceImport.startedBy))
		.where(and(eq(sourceImport.projectId, projectId), eq(sourceImport.sourceId, sourceId)))
		.orderBy(desc(sourceImport.startedAt))
		.limit(LATEST);
	return rows.map(({ aliveAt, ...row }) =>
		isInterrupted({ state: row.state, aliveAt }, now)
			? { ...row, state: 'failed' as const, fault: 'interrupted' as ImportFault }
			: row
	);
}
