import {
	changesOf,
	notesElsewhere,
	noteKeys,
	readNote,
	readSections,
	readThemes,
	wholeOf,
	type BoardChanges
} from '$lib/board';
import type * as Y from 'yjs';
import {
	noteRow,
	sectionRows,
	themeRows,
	type NoteRow,
	type SectionRow,
	type ThemeRow
} from './projectionRows';

/** What is to be written of a board's readable copy. */
export interface Changes {
	/** By key; null for a note that is gone. */
	notes: Map<string, NoteRow | null>;
	/** All of them, where any changed. */
	sections: SectionRow[] | null;
	themes: ThemeRow[] | null;
}

/** Notes that are read at a time where all are to be: reading all at once would be felt. */
const READ_AT_ONCE = 250;

const none = (): Changes => ({ notes: new Map(), sections: null, themes: null });

/**
 * Follows a document and remembers what changed, as the log has it: a note is read when it changes,
 * and handed out when the update that changed it is stored.
 */
export class ProjectionChanges {
	readonly #doc: Y.Doc;
	/** Where notes can be shown: keys of the sections, in order. */
	#sectionKeys: readonly string[];
	/** Changed, and not yet sent to the log. */
	#open = none();
	/** On its way to the log, one for each update. */
	readonly #sent: Changes[] = [];
	#stored = none();
	/** Notes that are to be written as they are, and have not changed since. */
	readonly #unread = new Set<string>();
	/** How many updates have to be stored before those are here, too, that have changed since. */
	#owed = 0;

	constructor(doc: Y.Doc) {
		this.#doc = doc;
		this.#sectionKeys = readSections(doc).map(({ key }) => key);
		doc.on('afterTransaction', (transaction) => this.#follow(transaction));
	}

	/** Everything that has changed so far is in the update that is now sent to the log. */
	sent(): void {
		this.#sent.push(this.#open);
		this.#open = none();
	}

	/** The oldest update that was sent is stored. */
	stored(): void {
		const changes = this.#sent.shift();
		if (changes) this.#stored = merged(this.#stored, changes);
		this.#owed = Math.max(0, this.#owed - 1);
	}

	/** All of the board is to be written. What is not stored yet follows when it is. */
	takeAll(): void {
		const unstored = isNothing(this.#open) ? this.#sent : [...this.#sent, this.#open];
		this.#owed = unstored.length;
		for (const key of noteKeys(this.#doc)) {
			if (!unstored.some(({ notes }) => notes.has(key))) this.#unread.add(key);
		}
		if (unstored.every(({ sections }) => sections === null))
			this.#stored.sections = sectionRows(readSections(this.#doc));
		if (unstored.every(({ themes }) => themes === null))
			this.#stored.themes = themeRows(readThemes(this.#doc));
	}

	/** Hands out what may be written now; where all is to be, a part of it. */
	take(): Changes {
		const changes = this.#stored;
		this.#stored = none();
		for (const key of this.#unread) {
			if (changes.notes.size >= READ_AT_ONCE) break;
			this.#unread.delete(key);
			if (!changes.notes.has(key)) changes.notes.set(key, this.#read(key));
		}
		return changes;
	}

	/** What was handed out was not written. */
	giveBack(changes: Changes): void {
		this.#stored = merged(changes, this.#stored);
	}

	/** Whether there is something to hand out. */
	get isEmpty(): boolean {
		return isNothing(this.#stored) && this.#unread.size === 0;
	}

	/** Whether what was handed out, and what can be now, is the whole board as the log has it. */
	get isComplete(): boolean {
		return this.#unread.size === 0 && this.#owed === 0;
	}

	#follow(transaction: Y.Transaction): void {
		const changes = changesOf(transaction);
		const { notes, sections, themes } = changes;
		const touched = new Set(notes.keys());
		const isPlaced = hasChanged(changes, ['section', 'deletedAt']);
		if (sections.size > 0 || isPlaced) this.#followSections(touched, sections.size > 0);
		if (themes.size > 0 || hasChanged(changes, ['deletedAt']))
			this.#open.themes = themeRows(readThemes(this.#doc));
		if (hasChanged(changes, ['mergedInto'])) this.#followParts(touched);
		for (const key of touched) {
			if (this.#unread.delete(key)) this.#owed = this.#sent.length + 1;
			this.#open.notes.set(key, this.#read(key));
		}
	}

	/**
	 * Notes whose section has come or gone are shown elsewhere now. A section that was put away is there
	 * for as long as notes are in it: notes, too, make sections come and go.
	 *
	 * @param areChanged Something about the sections themselves has changed.
	 */
	#followSections(touched: Set<string>, areChanged: boolean): void {
		const sections = readSections(this.#doc);
		const keys = sections.map(({ key }) => key);
		if (!areChanged && keys.join() === this.#sectionKeys.join()) return;
		this.#open.sections = sectionRows(sections);
		for (const shown of [this.#sectionKeys, keys]) {
			for (const key of notesElsewhere(this.#doc, new Set(shown))) touched.add(key);
		}
		this.#sectionKeys = keys;
	}

	/** What one note is part of decides about those that are part of it. */
	#followParts(touched: Set<string>): void {
		for (const key of noteKeys(this.#doc))
			if (readNote(this.#doc, key)?.mergedInto) touched.add(key);
	}

	#read(key: string): NoteRow | null {
		const note = readNote(this.#doc, key);
		if (!note) return null;
		const isShownThere = this.#sectionKeys.includes(note.sectionKey);
		const sectionKey = isShownThere ? note.sectionKey : (this.#sectionKeys[0] ?? note.sectionKey);
		return noteRow(note, sectionKey, wholeOf(this.#doc, key));
	}
}

/** Whether a note came or went, or any of these fields of one changed. */
function hasChanged({ notes }: BoardChanges, fields: readonly string[]): boolean {
	return [...notes.values()].some(
		(change) => change.isWhole || fields.some((field) => change.fields.has(field))
	);
}

const isNothing = ({ notes, sections, themes }: Changes) =>
	notes.size === 0 && sections === null && themes === null;

function merged(older: Changes, newer: Changes): Changes {
	for (const [key, note] of newer.notes) older.notes.set(key, note);
	return {
		notes: older.notes,
		sections: newer.sections ?? older.sections,
		themes: newer.themes ?? older.themes
	};
}
