import type { Queryable } from '$lib/server/db/client';
import { actionHits, type ActionHit } from './actionHits';
import { choiceHits, type ChoiceHit } from './choiceHits';
import { conflictHits, type ConflictHit } from './conflictHits';
import { keysOf, type HitKey } from './hitKey';
import { noteHits, type NoteHit } from './noteHits';
import { recommendationHits, type RecommendationHit } from './recommendationHits';
import { sourceHits, type SourceHit } from './sourceHits';

/** Something that was found, with where it stands. */
export type SearchHit =
	SourceHit | RecommendationHit | NoteHit | ChoiceHit | ConflictHit | ActionHit;

/** What was found, in the order of its keys; what was deleted meanwhile is left out. */
export async function readHits(
	db: Queryable,
	projectId: string,
	keys: readonly HitKey[],
	now: Date
): Promise<SearchHit[]> {
	const decisions = keysOf(keys, 'decision').map((key) => key.split('/'));
	const idsOf = (what: string) =>
		decisions.filter(([one]) => one === what).map(([, id]) => id ?? '');
	const found: SearchHit[] = (
		await Promise.all([
			sourceHits(db, keysOf(keys, 'source')),
			recommendationHits(db, projectId, keysOf(keys, 'recommendation')),
			noteHits(db, projectId, keysOf(keys, 'note')),
			choiceHits(db, idsOf('choice')),
			conflictHits(db, idsOf('conflict')),
			actionHits(db, projectId, keysOf(keys, 'action'), now)
		])
	).flat();
	const byKey = new Map(found.map((hit) => [hit.key, hit]));
	return keys.flatMap(({ key }) => byKey.get(key) ?? []);
}
