import type { SectionView } from '$lib/session/BoardView';

/**
 * Finds the notes that others have added since it was last asked. What stands there when the board
 * comes to life is no news.
 *
 * @param isOwn Whether this person added the note of that key here.
 * @returns Asks: the section of each new note.
 */
export function newNotes(isOwn: (key: string) => boolean) {
	const known = new Set<string>();
	let isListening = false;
	return (sections: readonly SectionView[], isLive: boolean): SectionView[] => {
		const found = sections.flatMap((section) =>
			section.notes.filter(({ key }) => !known.has(key)).map(({ key }) => ({ section, key }))
		);
		for (const { key } of found) known.add(key);
		const isNews = isListening;
		isListening ||= isLive;
		return isNews ? found.filter(({ key }) => !isOwn(key)).map(({ section }) => section) : [];
	};
}
