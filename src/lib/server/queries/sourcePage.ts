import { and, desc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { sourceCheck, sourceVersion, userAccount } from '$lib/server/db/schema';
import { sourceByKey } from './sourceByKey';
import { sourceImports } from './sourceImports';

/** A source with what the project has of it: its checks, versions and latest imports, newest first. */
export async function sourcePage(db: Queryable, projectId: string, key: string, now: Date) {
	const source = await sourceByKey(db, projectId, key);
	if (!source) return null;
	const [checks, versions, imports] = await Promise.all([
		checksOf(db, projectId, source.id),
		versionsOf(db, projectId, source.id),
		sourceImports(db, projectId, source.id, now)
	]);
	return { source, checks, versions, imports };
}

function checksOf(db: Queryable, projectId: string, sourceId: string) {
	return db
		.select({
			id: sourceCheck.id,
			validity: sourceCheck.validity,
			remark: sourceCheck.remark,
			checkedOn: sourceCheck.checkedOn,
			checkedBy: userAccount.name
		})
		.from(sourceCheck)
		.leftJoin(userAccount, eq(userAccount.id, sourceCheck.checkedBy))
		.where(and(eq(sourceCheck.projectId, projectId), eq(sourceCheck.sourceId, sourceId)))
		.orderBy(desc(sourceCheck.createdAt));
}

function versionsOf(db: Queryable, projectId: string, sourceId: string) {
	return db
		.select({
			id: sourceVersion.id,
			number: sourceVersion.number,
			fileName: sourceVersion.fileName,
			format: sourceVersion.format,
			lineCount: sourceVersion.lineCount,
			importedBy: userAccount.name,
			importedAt: sourceVersion.importedAt
		})
		.from(sourceVersion)
		.leftJoin(userAccount, eq(userAccount.id, sourceVersion.importedBy))
		.where(and(eq(sourceVersion.projectId, projectId), eq(sourceVersion.sourceId, sourceId)))
		.orderBy(desc(sourceVersion.number));
}
