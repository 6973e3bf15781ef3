import {
	addNote,
	deleteNote,
	duplicateNote,
	editNoteText,
	linkRecommendation,
	mergeNotes,
	moveNotes,
	positionNote,
	restoreNote,
	setNoteColour,
	setNoteKind,
	splitNote,
	takeOutPart,
	type Place
} from '$lib/board';
import type { MarkColour } from '$lib/domain/markColour';
import type { NoteKind } from '$lib/domain/noteKind';
import type { BoardEdits } from './BoardEdits';

/** What is done with notes, one or many at once; what they say is written in a draft. */
export class NoteEdits {
	readonly #edits: BoardEdits;

	constructor(edits: BoardEdits) {
		this.#edits = edits;
	}

	/** One after the other, at the end of their sections. @returns Their keys. */
	addMany(drafts: readonly { sectionKey: string; text: string }[]): string[] {
		const { author, doc } = this.#edits;
		const writtenAt = Date.now();
		return this.#edits.alone((origin) =>
			drafts.map((draft) => addNote(doc, { ...draft, author, writtenAt }, origin))
		);
	}

	/** Makes a note say this, where it is not written in letter by letter; see `NoteDraft`. */
	rewrite(key: string, text: string): void {
		this.#edits.step((origin) => editNoteText(this.#edits.doc, key, text, origin));
	}

	/** They keep their order among themselves. */
	move(keys: readonly string[], place: Place): void {
		this.#edits.step((origin) => moveNotes(this.#edits.doc, keys, place, origin));
	}

	/**
	 * Slides a note about on a plane. Many of these are one step of undo, which begins where
	 * `undo.beginStep` is called.
	 */
	position(key: string, at: { x: number; y: number }): void {
		positionNote(this.#edits.doc, key, at, this.#edits.origin);
	}

	setKind(keys: readonly string[], kind: NoteKind): void {
		this.#each(keys, (key, origin) => setNoteKind(this.#edits.doc, key, kind, origin));
	}

	setColour(keys: readonly string[], colour: MarkColour | null): void {
		this.#each(keys, (key, origin) => setNoteColour(this.#edits.doc, key, colour, origin));
	}

	/** Links them to these, besides what they are linked to. */
	link(keys: readonly string[], recommendationIds: readonly string[]): void {
		this.#each(keys, (key, origin) => {
			for (const id of recommendationIds) linkRecommendation(this.#edits.doc, key, id, origin);
		});
	}

	delete(keys: readonly string[]): void {
		const { now } = this.#edits;
		this.#each(keys, (key, origin) => deleteNote(this.#edits.doc, key, now, origin));
	}

	restore(keys: readonly string[]): void {
		this.#each(keys, (key, origin) => restoreNote(this.#edits.doc, key, origin));
	}

	/** The others become parts of the first; see `mergeNotes`. */
	merge(keys: readonly string[]): void {
		this.#edits.step((origin) => mergeNotes(this.#edits.doc, keys, origin));
	}

	takeOutPart(key: string): void {
		this.#edits.step((origin) => takeOutPart(this.#edits.doc, key, origin));
	}

	/** @returns Keys of the new notes; see `splitNote`. */
	split(key: string, texts: readonly string[]): string[] {
		const by = { author: this.#edits.author, writtenAt: Date.now() };
		return this.#edits.alone((origin) => splitNote(this.#edits.doc, key, texts, by, origin));
	}

	duplicate(keys: readonly string[]): void {
		const by = { author: this.#edits.author, writtenAt: Date.now() };
		this.#edits.alone((origin) => {
			for (const key of keys) duplicateNote(this.#edits.doc, key, by, origin);
		});
	}

	#each(keys: readonly string[], work: (key: string, origin: unknown) => void): void {
		this.#edits.step((origin) => keys.forEach((key) => work(key, origin)));
	}
}
