import type { MarkedHit } from '$lib/server/queries/search/searchPage';

/** Where a hit leads: to the thing itself, and to its thread where it has one. */
export function placeOf(hit: MarkedHit, home: string): { href: string; thread: string | null } {
	switch (hit.kind) {
		case 'source':
			return {
				href: `${home}/sources/${hit.sourceKey}/text#l${hit.lineFrom}`,
				thread: hit.recommendation && `${home}/thread/recommendation/${hit.recommendation.code}`
			};
		case 'recommendation':
			return {
				href: `${home}/recommendations/${hit.code}`,
				thread: `${home}/thread/recommendation/${hit.code}`
			};
		case 'note':
			return {
				href: `${home}/boards/${hit.boardId}#note-${hit.noteKey}`,
				thread: `${home}/thread/note/${hit.key}`
			};
		case 'choice':
			return {
				href: `${home}/recommendations/${hit.code}`,
				thread: `${home}/thread/choice/${hit.id}`
			};
		case 'conflict':
			return { href: `${home}/conflicts/${hit.conflictKey}`, thread: null };
		case 'action':
			return {
				href: `${home}/actions/${hit.number}`,
				thread: `${home}/thread/action/${hit.number}`
			};
	}
}
