import { and, eq, inArray } from 'drizzle-orm';
import { openImportStates } from '$lib/domain/source/importState';
import { sourceImport } from '$lib/server/db/schema';

/** An import under way, by id and where it belongs; one that is over is never written to again. */
export interface OpenImport {
	id: string;
	projectId: string;
	sourceId: string;
}

/** Condition on `source_import`: this one, while it is under way. */
export const isOpenImport = ({ id }: OpenImport) =>
	and(eq(sourceImport.id, id), inArray(sourceImport.state, [...openImportStates]));
