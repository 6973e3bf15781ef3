import type { WorkshopRecord } from '$lib/domain/workshop/workshopRecord';

/** The sections of the record's page, by their ids, in order. */
export type RecordSection =
	'attendance' | 'words' | 'choices' | 'actions' | 'votes' | 'ratings' | 'parked' | 'boards';

/** Those that have something to say: what the programme never came to is left out. */
export function sectionsOf({ words, votes, ratings, boards }: WorkshopRecord): RecordSection[] {
	const all: [RecordSection, boolean][] = [
		['attendance', true],
		['words', words.some(({ count }) => count > 0)],
		['choices', true],
		['actions', true],
		['votes', votes.length > 0],
		['ratings', ratings.length > 0],
		['parked', true],
		['boards', boards.length > 0]
	];
	return all.filter(([, isThere]) => isThere).map(([section]) => section);
}
