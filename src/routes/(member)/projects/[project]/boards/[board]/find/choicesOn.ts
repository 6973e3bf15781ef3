import type { SectionView } from '$lib/session/BoardView';

/** What the notes of a board can be told apart by. */
export interface FoundChoices {
	sectorIds: string[];
	recommendationIds: string[];
	/** By name; empty where nobody is named. */
	people: { value: string; label: string }[];
}

export function choicesOn(sections: readonly SectionView[]): FoundChoices {
	const sectorIds = new Set<string>();
	const recommendationIds = new Set<string>();
	const people = new Map<string, string>();
	for (const { note } of sections.flatMap(({ notes }) => notes)) {
		if (!note) continue;
		if (note.sectorId) sectorIds.add(note.sectorId);
		for (const id of note.recommendationIds) recommendationIds.add(id);
		if (note.authorId && note.authorName) people.set(note.authorId, note.authorName);
	}
	return {
		sectorIds: [...sectorIds],
		recommendationIds: [...recommendationIds],
		people: [...people]
			.map(([value, label]) => ({ value, label }))
			.sort((one, other) => one.label.localeCompare(other.label, 'da'))
	};
}
