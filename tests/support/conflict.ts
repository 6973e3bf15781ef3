import type { Database } from '$lib/server/db/client';
import { sourceConflict, sourceConflictSide } from '$lib/server/db/schema';
import type { TestSource } from './source.ts';

/** Makes a conflict between the first two recommendations of a source; its key. */
export async function newConflict(db: Database, { id, recommendations }: TestSource) {
	const conflictKey = `conflict-${id}`;
	await db
		.insert(sourceConflict)
		.values({ key: conflictKey, position: 1, question: 'Hvem er det for?', matter: 'Alt' });
	await db.insert(sourceConflictSide).values(
		recommendations.slice(0, 2).map((side, index) => ({
			...{ conflictKey, recommendationId: side.id, statement: `Dem fra ${side.title}` },
			...{ position: index + 1, line: index + 1 }
		}))
	);
	return conflictKey;
}
