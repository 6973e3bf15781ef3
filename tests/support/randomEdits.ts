import type * as Y from 'yjs';
import {
	addComment,
	addLine,
	addNote,
	addSection,
	addTheme,
	deleteComment,
	deleteNote,
	deleteTheme,
	duplicateNote,
	editNoteText,
	editSection,
	linkRecommendation,
	mergeNotes,
	moveNote,
	moveSection,
	moveTheme,
	newUndo,
	noteText,
	putUnderTheme,
	readComments,
	readNotes,
	readSections,
	readThemes,
	removeLine,
	removeSection,
	renameSection,
	renameTheme,
	restoreNote,
	restoreTheme,
	setAgreement,
	setNoteColour,
	setNoteKind,
	splitNote,
	takeFromTheme,
	takeOutPart,
	unlinkRecommendation,
	type Author,
	type Section,
	type SectionLayout
} from '$lib/board';
import { markColours } from '$lib/domain/markColour';
import { noteKinds } from '$lib/domain/noteKind';
import type { Chance } from './chance.ts';

const WORDS = ['skole', 'Åben rådgivning', 'møde', '👍', 'hvem?', ' ', '\n', 'tidlig indsats'];
/** What the server will not have: it is put back while everybody writes on. */
const UNWELCOME = ['010101-1234', 'alt for langt '.repeat(30)];
const LAYOUTS: SectionLayout[] = ['list', 'matrix', 'plane'];
/** Sections and themes do not grow without end. */
const ENOUGH = 4;

/** Origin of the edits; undo follows it. */
const ORIGIN = 'test';
const binned = { by: null, at: 1 };

/** Somebody who does at random what can be done on a board. */
export class RandomEditor {
	readonly #doc: Y.Doc;
	readonly #author: Author;
	readonly #chance: Chance;
	readonly #undo: Y.UndoManager;

	constructor(doc: Y.Doc, author: Author, chance: Chance) {
		this.#doc = doc;
		this.#author = author;
		this.#chance = chance;
		this.#undo = newUndo(doc, { origin: ORIGIN, captureTimeout: 0 });
	}

	/** One edit, on whatever the board holds just now. */
	edit(): void {
		const chance = this.#chance;
		const sections = readSections(this.#doc);
		if (sections.length === 0) return void addSection(this.#doc, this.#word(), ORIGIN);
		const note = this.#anyNote();
		if (note === undefined || chance.next() < 0.15) return this.#add(sections);
		const kinds = [
			() => this.#write(note),
			() => this.#write(note),
			() => this.#write(note),
			() => this.#mark(note),
			() => this.#mark(note),
			() => this.#place(note, sections),
			() => this.#place(note, sections),
			() => this.#joinAndPart(note),
			() => this.#talk(note),
			() => this.#gather(note),
			() => this.#build(sections),
			() => void this.#undo.undo(),
			() => void this.#undo.redo()
		];
		chance.oneOf(kinds)?.();
	}

	#anyNote(): string | undefined {
		return this.#chance.oneOf(readNotes(this.#doc, { deleted: true, parts: true }))?.key;
	}

	#add(sections: readonly Section[]): void {
		const draft = { text: this.#word(), author: this.#author, writtenAt: Date.now() };
		addNote(this.#doc, { ...draft, ...this.#anywhere(sections) }, ORIGIN);
	}

	/** Puts a word in, or takes some letters out, somewhere. */
	#write(key: string): void {
		const chance = this.#chance;
		const letters = [...(noteText(this.#doc, key)?.toString() ?? '')];
		const at = chance.below(letters.length + 1);
		if (chance.next() < 0.3) letters.splice(at, 1 + chance.below(4));
		else letters.splice(at, 0, chance.next() < 0.05 ? this.#unwelcome() : this.#word());
		editNoteText(this.#doc, key, letters.join(''), ORIGIN);
	}

	#mark(key: string): void {
		const [doc, chance] = [this.#doc, this.#chance];
		const edits = [
			() => deleteNote(doc, key, binned, ORIGIN),
			() => restoreNote(doc, key, ORIGIN),
			() => setNoteKind(doc, key, chance.oneOf(noteKinds) ?? 'idea', ORIGIN),
			() => setNoteColour(doc, key, chance.oneOf([...markColours, null]) ?? null, ORIGIN),
			() => linkRecommendation(doc, key, `r${chance.below(3)}`, ORIGIN),
			() => unlinkRecommendation(doc, key, `r${chance.below(3)}`, ORIGIN)
		];
		chance.oneOf(edits)?.();
	}

	#place(key: string, sections: readonly Section[]): void {
		moveNote(this.#doc, key, this.#anywhere(sections), ORIGIN);
	}

	#joinAndPart(key: string): void {
		const [doc, chance] = [this.#doc, this.#chance];
		const by = { author: this.#author, writtenAt: Date.now() };
		const others = [this.#anyNote(), this.#anyNote()].filter((other) => other !== undefined);
		const edits = [
			() => mergeNotes(doc, [key, ...others], ORIGIN),
			() => takeOutPart(doc, key, ORIGIN),
			() => splitNote(doc, key, [this.#word(), this.#word()], by, ORIGIN),
			() => duplicateNote(doc, key, by, ORIGIN)
		];
		chance.oneOf(edits)?.();
	}

	#talk(key: string): void {
		const [doc, chance] = [this.#doc, this.#chance];
		const comment = { noteKey: key, text: this.#word(), author: this.#author, writtenAt: 1 };
		const said = chance.oneOf([...readComments(doc).values()].flat());
		const edits = [
			() => addComment(doc, comment, ORIGIN),
			() => said && deleteComment(doc, said.key, binned, ORIGIN),
			() => setAgreement(doc, key, this.#author.id ?? 'xnobody00', chance.next() < 0.6)
		];
		chance.oneOf(edits)?.();
	}

	#gather(key: string): void {
		const [doc, chance] = [this.#doc, this.#chance];
		const themes = readThemes(doc, { deleted: true });
		const theme = chance.oneOf(themes)?.key;
		if (theme === undefined || (themes.length < ENOUGH && chance.next() < 0.3))
			return void addTheme(doc, { title: this.#word(), noteKeys: [key] }, ORIGIN);
		const edits = [
			() => putUnderTheme(doc, theme, key, ORIGIN),
			() => putUnderTheme(doc, theme, key, ORIGIN),
			() => takeFromTheme(doc, theme, key, ORIGIN),
			() => renameTheme(doc, theme, this.#word(), ORIGIN),
			() => moveTheme(doc, theme, chance.oneOf(themes)?.key ?? null, ORIGIN),
			() => deleteTheme(doc, theme, binned, ORIGIN),
			() => restoreTheme(doc, theme, ORIGIN)
		];
		chance.oneOf(edits)?.();
	}

	#build(sections: readonly Section[]): void {
		const [doc, chance] = [this.#doc, this.#chance];
		const section = chance.oneOf(sections);
		if (!section) return;
		const { key } = section;
		const other = chance.oneOf(sections)?.key ?? key;
		const kind = chance.oneOf(['row', 'column'] as const) ?? 'row';
		const line = chance.oneOf([...section.rows, ...section.columns]);
		const edits = [
			() => sections.length < ENOUGH && addSection(doc, this.#word(), ORIGIN),
			() => renameSection(doc, key, this.#word(), ORIGIN),
			() => editSection(doc, key, { layout: chance.oneOf(LAYOUTS) ?? 'list' }, ORIGIN),
			() => editSection(doc, key, { help: this.#word(), noteLimit: 3 }, ORIGIN),
			() => moveSection(doc, key, other, ORIGIN),
			() => removeSection(doc, key, { toKey: other, ...binned }, ORIGIN),
			() =>
				section.rows.length + section.columns.length < ENOUGH &&
				addLine(doc, key, kind, { title: this.#word() }, ORIGIN),
			() => line && removeLine(doc, key, kind, line.key, ORIGIN)
		];
		chance.oneOf(edits)?.();
	}

	#anywhere(sections: readonly Section[]) {
		const chance = this.#chance;
		const section = chance.oneOf(sections);
		return {
			sectionKey: section?.key ?? 'none',
			beforeKey: chance.oneOf(readNotes(this.#doc))?.key ?? null,
			row: chance.oneOf(section?.rows ?? [])?.key ?? null,
			column: chance.oneOf(section?.columns ?? [])?.key ?? null,
			...(section?.layout === 'plane' && { x: chance.next(), y: chance.next() })
		};
	}

	#word(): string {
		return this.#chance.oneOf(WORDS) ?? '';
	}

	#unwelcome(): string {
		return this.#chance.oneOf(UNWELCOME) ?? '';
	}
}
