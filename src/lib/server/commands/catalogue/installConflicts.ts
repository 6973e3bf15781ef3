import { notInArray } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { sourceConflict, sourceConflictSide } from '$lib/server/db/schema';
import type { CatalogueConflict } from '$lib/server/sources/catalogue/types';
import type { IdByCode } from './installItems';
import { excludedValues } from './upsert';

/**
 * Installs what the sources do not agree on. What an edition no longer holds goes; what projects
 * decided about it stays, under its key.
 */
export async function installConflicts(
	tx: Queryable,
	conflicts: CatalogueConflict[],
	ids: IdByCode
): Promise<void> {
	const keys = conflicts.map(({ key }) => key);
	await tx.delete(sourceConflict).where(notInArray(sourceConflict.key, keys));
	await tx.delete(sourceConflictSide);
	if (conflicts.length === 0) return;
	await tx
		.insert(sourceConflict)
		.values(
			conflicts.map(({ key, question, matter }, index) => ({
				...{ key, question, matter },
				position: index + 1
			}))
		)
		.onConflictDoUpdate({
			target: sourceConflict.key,
			set: excludedValues(sourceConflict, ['key'])
		});
	await tx.insert(sourceConflictSide).values(
		conflicts.flatMap(({ key, sides }) =>
			sides.map(({ code, statement, line }, index) => ({
				...{ conflictKey: key, statement, line },
				position: index + 1,
				recommendationId: ids.get(code)!
			}))
		)
	);
}
