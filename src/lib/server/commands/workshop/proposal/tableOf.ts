import type { participant } from '$lib/server/db/schema';

/** Where somebody sits while actions are written: at the mixed table, else at their own. */
export function tableOf({
	mixedTableId,
	tableId
}: Pick<typeof participant.$inferSelect, 'mixedTableId' | 'tableId'>): string | null {
	return mixedTableId ?? tableId;
}
