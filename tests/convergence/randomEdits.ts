import type * as Y from 'yjs';
import {
	addSection,
	deleteNote,
	editNoteText,
	linkRecommendation,
	moveNote,
	newUndo,
	noteText,
	readNotes,
	readSections,
	renameSection,
	restoreNote,
	setNoteKind,
	unlinkRecommendation
} from '$lib/board';
import { noteKinds } from '$lib/domain/noteKind';
import type { Chance } from '../support/chance.ts';
import type { TestParticipant } from '../support/participant.ts';

const WORDS = ['skole', 'Åben rådgivning', 'møde', '👍', 'hvem?', ' ', '\n', 'tidlig indsats'];
/** What the server will not have: it is put back while everybody writes on. */
const UNWELCOME = ['010101-1234', 'alt for langt '.repeat(30)];

/** Somebody who does at random what can be done on a board. */
export class RandomEditor {
	readonly person: TestParticipant;
	readonly #chance: Chance;
	readonly #undo: Y.UndoManager;

	constructor(person: TestParticipant, chance: Chance) {
		this.person = person;
		this.#chance = chance;
		this.#undo = newUndo(person.doc, { origin: 'test', captureTimeout: 0 });
	}

	/** One edit, on whatever the board holds just now. */
	edit(): void {
		const { doc } = this.person;
		const chance = this.#chance;
		const sections = readSections(doc);
		const note = chance.oneOf(readNotes(doc, { deleted: true }));
		const sectionKey = chance.oneOf(sections)?.key ?? 'none';
		if (!note || chance.next() < 0.2) {
			if (sections.length < 3) addSection(doc, this.#word(), 'test');
			this.person.write(this.#word(), sectionKey);
			return;
		}
		const { key } = note;
		const beforeKey = chance.oneOf(readNotes(doc))?.key ?? null;
		const edits = [
			() => this.#write(key),
			() => this.#write(key),
			() => this.#write(key),
			() => moveNote(doc, key, { sectionKey, beforeKey }, 'test'),
			() => deleteNote(doc, key, { by: null, at: 1 }, 'test'),
			() => restoreNote(doc, key, 'test'),
			() => setNoteKind(doc, key, chance.oneOf(noteKinds) ?? 'idea', 'test'),
			() => linkRecommendation(doc, key, `r${chance.below(3)}`, 'test'),
			() => unlinkRecommendation(doc, key, `r${chance.below(3)}`, 'test'),
			() => renameSection(doc, sectionKey, this.#word(), 'test'),
			() => void this.#undo.undo(),
			() => void this.#undo.redo()
		];
		chance.oneOf(edits)?.();
	}

	/** Puts a word in, or takes some letters out, somewhere. */
	#write(noteKey: string): void {
		const chance = this.#chance;
		const { doc } = this.person;
		const letters = [...(noteText(doc, noteKey)?.toString() ?? '')];
		const at = chance.below(letters.length + 1);
		if (chance.next() < 0.3) letters.splice(at, 1 + chance.below(4));
		else letters.splice(at, 0, chance.next() < 0.05 ? this.#unwelcome() : this.#word());
		editNoteText(doc, noteKey, letters.join(''), 'test');
	}

	#word(): string {
		return this.#chance.oneOf(WORDS) ?? '';
	}

	#unwelcome(): string {
		return this.#chance.oneOf(UNWELCOME) ?? '';
	}
}
