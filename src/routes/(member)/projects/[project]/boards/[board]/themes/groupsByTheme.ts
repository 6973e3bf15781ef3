import type { Theme } from '$lib/board';
import type { SectionView } from '$lib/session/BoardView';
import type { NoteView } from '$lib/session/NoteView';

/** A note in its section, as a card needs it. */
export interface PlacedNote {
	note: NoteView;
	section: SectionView;
	/** Place in the section, from 0. */
	index: number;
	/** Title of the theme it already stands under, further up. */
	isAlsoUnder: string | null;
}

export interface ThemeGroupView {
	/** Null: the notes without one. */
	theme: Theme | null;
	notes: PlacedNote[];
}

/** Every theme with its notes in the order of the board; last those that stand under none. */
export function groupsByTheme(
	themes: readonly Theme[],
	sections: readonly SectionView[]
): ThemeGroupView[] {
	const placed = sections.flatMap((section) =>
		section.notes.map((note, index) => ({ note, section, index }))
	);
	const seen = new Map<string, string>();
	const groups: ThemeGroupView[] = themes.map((theme) => {
		const keys = new Set(theme.noteKeys);
		const notes = placed
			.filter(({ note }) => keys.has(note.key))
			.map((one) => ({ ...one, isAlsoUnder: seen.get(one.note.key) ?? null }));
		for (const { note } of notes) if (!seen.has(note.key)) seen.set(note.key, theme.title);
		return { theme, notes };
	});
	const rest = placed.filter(({ note }) => !seen.has(note.key));
	return [...groups, { theme: null, notes: rest.map((one) => ({ ...one, isAlsoUnder: null })) }];
}
