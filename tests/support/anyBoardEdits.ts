import fc from 'fast-check';
import * as Y from 'yjs';
import {
	addComment,
	addLine,
	addNote,
	addSection,
	addTheme,
	deleteNote,
	deleteTheme,
	editNoteText,
	editSection,
	linkRecommendation,
	markCommitted,
	mergeNotes,
	moveNote,
	moveSection,
	newBoardUpdate,
	putUnderTheme,
	readNotes,
	readSections,
	readThemes,
	removeSection,
	renameSection,
	restoreNote,
	setAgreement,
	setNoteColour,
	setNoteKind,
	takeFromTheme,
	takeOutPart,
	unlinkRecommendation
} from '$lib/board';

/** An edit by chance: what is done, and three numbers that say to what. */
export type AnyEdit = readonly [what: number, a: number, b: number, word: string];

export const anyEdits: fc.Arbitrary<AnyEdit[]> = fc.array(
	fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.string({ unit: 'grapheme', maxLength: 12 })),
	{ maxLength: 40 }
);

export function boardForEdits(): Y.Doc {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, newBoardUpdate(['Idéer', 'Barrierer']));
	return doc;
}

/** Does it to whatever the board holds. */
export function doEdit(doc: Y.Doc, [what, a, b, word]: AnyEdit): void {
	const notes = readNotes(doc, { deleted: true, parts: true });
	const sections = readSections(doc);
	const themes = readThemes(doc);
	const section = sections[a % Math.max(sections.length, 1)];
	const sectionKey = section?.key ?? '';
	const otherKey = sections[b % Math.max(sections.length, 1)]?.key ?? '';
	const note = notes[a % Math.max(notes.length, 1)];
	const key = note?.key ?? '';
	const next = notes[b % Math.max(notes.length, 1)]?.key ?? '';
	const theme = themes[b % Math.max(themes.length, 1)]?.key ?? '';
	const author = { id: `user-${b % 3}`, name: `Navn ${b % 3}`, sectorId: null };
	const bin = { by: author.id, at: b };
	const edits = [
		() => addNote(doc, { text: word, sectionKey, author, writtenAt: a }, 'edit'),
		() => addNote(doc, { text: word, sectionKey, author, writtenAt: b, x: 0.5, y: 0.25 }, 'edit'),
		() => editNoteText(doc, key, word, 'edit'),
		() => editNoteText(doc, key, `${note?.text ?? ''}${word}`, 'edit'),
		() =>
			moveNote(
				doc,
				key,
				{ sectionKey, beforeKey: next, row: section?.rows[0]?.key ?? null },
				'edit'
			),
		() => deleteNote(doc, key, bin, 'edit'),
		() => restoreNote(doc, key, 'edit'),
		() => setNoteKind(doc, key, b % 2 ? 'barrier' : 'question', 'edit'),
		() => setNoteColour(doc, key, b % 2 ? 'green' : null, 'edit'),
		() => linkRecommendation(doc, key, `r${b % 3}`, 'edit'),
		() => unlinkRecommendation(doc, key, `r${b % 3}`, 'edit'),
		() => mergeNotes(doc, [key, next], 'edit'),
		() => takeOutPart(doc, key, 'edit'),
		() => markCommitted(doc, key, { id: 'item', number: b }),
		() => addComment(doc, { noteKey: key, text: word, author, writtenAt: b }, 'edit'),
		() => void (note && setAgreement(doc, key, author.id, a % 2 === 0)),
		() => void (sections.length < 5 && addSection(doc, { title: word, help: word }, 'edit')),
		() => renameSection(doc, sectionKey, word, 'edit'),
		() =>
			editSection(doc, sectionKey, { layout: b % 2 ? 'matrix' : 'plane', noteLimit: null }, 'edit'),
		() => addLine(doc, sectionKey, b % 2 ? 'row' : 'column', { title: word }, 'edit'),
		() => moveSection(doc, sectionKey, otherKey, 'edit'),
		() => removeSection(doc, sectionKey, { toKey: otherKey, ...bin }, 'edit'),
		() => addTheme(doc, { title: word, noteKeys: note ? [key, next] : [] }, 'edit'),
		() => void (note && putUnderTheme(doc, theme, key, 'edit')),
		() => takeFromTheme(doc, theme, key, 'edit'),
		() => deleteTheme(doc, theme, bin, 'edit')
	];
	edits[what % edits.length]?.();
}
