import { createContext } from 'svelte';
import type { Note } from '$lib/board';
import { says, searchable, soughtIn, type Searchable } from '$lib/domain/danish/search';
import { isNarrowing, passes, type NoteFilter } from '$lib/domain/noteFilter';
import type { BoardSession } from './BoardSession.svelte';
import type { SectionView } from './BoardView';
import type { NoteView } from './NoteView';

/** What of a board's session the filter reads. */
type Filtered = Pick<BoardSession, 'view' | 'themes' | 'draftOf' | 'hasAdded'>;

/** Which notes of the board are shown. A note is read again only when it, or the question, changes. */
export class BoardFilter {
	readonly #session: Filtered;
	/** What notes say; a note that changes is another object. */
	readonly #words = new WeakMap<Note, Searchable>();
	#asked: NoteFilter = $state.raw({});
	/** When it was asked. */
	#askedAt = 0;
	readonly #sought = $derived(soughtIn(this.#asked.search ?? ''));

	constructor(session: Filtered, asked: NoteFilter) {
		this.#session = session;
		this.asked = asked;
	}

	get asked(): NoteFilter {
		return this.#asked;
	}

	set asked(filter: NoteFilter) {
		this.#askedAt = Date.now();
		this.#asked = filter;
	}

	get isOn(): boolean {
		return isNarrowing(this.#asked);
	}

	readonly shownCount: number = $derived.by(() =>
		countOf(this.#session.view.sections.map((section) => this.narrowed(section)))
	);
	readonly count: number = $derived.by(() => countOf(this.#session.view.sections));

	/** The section with the notes that are shown alone. */
	narrowed(section: SectionView): SectionView {
		if (!this.isOn) return section;
		return { ...section, notes: section.notes.filter((note) => this.shows(note)) };
	}

	/** How many notes a section has, shown or not. */
	countIn(sectionKey: string): number {
		const section = this.#session.view.sections.find(({ key }) => key === sectionKey);
		return section?.notes.length ?? 0;
	}

	/** Whether a note is shown. What is being written does not vanish under the hand that writes it. */
	shows(view: NoteView): boolean {
		if (!this.isOn) return true;
		const { note } = view;
		if (!note) return false;
		const isAtHand =
			this.#session.draftOf(note.key) !== undefined ||
			(this.#session.hasAdded(note.key) && note.writtenAt >= this.#askedAt);
		return isAtHand || this.#passes(note);
	}

	#passes(note: Note): boolean {
		const themes = this.#asked.theme ? this.#session.themes.of(note.key) : [];
		const facts = { ...note, themeKeys: themes.map(({ key }) => key) };
		return passes(this.#asked, facts) && says(this.#wordsOf(note), this.#sought);
	}

	#wordsOf(note: Note): Searchable {
		const known = this.#words.get(note) ?? searchable(note.text);
		this.#words.set(note, known);
		return known;
	}
}

function countOf(sections: readonly SectionView[]): number {
	return sections.reduce((sum, { notes }) => sum + notes.length, 0);
}

/** What the board of the page is narrowed down to. */
export const [useFilter, setFilter] = createContext<BoardFilter>();
