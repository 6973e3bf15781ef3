import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
	addNote,
	deleteNote,
	editNoteText,
	moveNote,
	newBoardUpdate,
	renameSection
} from '$lib/board';
import { BoardView } from './BoardView';

function newView() {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, newBoardUpdate(['Idéer', 'Barrierer']));
	const view = new BoardView(doc);
	const author = { id: null, name: null, sectorId: null };
	const [ideas, barriers] = view.sections.map(({ key }) => key) as [string, string];
	const add = (text: string) =>
		addNote(doc, { text, sectionKey: ideas, author, writtenAt: 0 }, null);
	return { doc, view, add, ideas, barriers };
}

const textsOf = (view: BoardView) =>
	view.sections.map(({ notes }) => notes.map(({ text }) => text));

describe('the view of a board', () => {
	it('follows every change of the document', () => {
		const { doc, view, add, barriers } = newView();
		const [a, b] = [add('a'), add('b')];
		expect(textsOf(view)).toEqual([['a', 'b'], []]);
		editNoteText(doc, a, 'A', null);
		moveNote(doc, b, { sectionKey: barriers, beforeKey: null }, null);
		expect(textsOf(view)).toEqual([['A'], ['b']]);
		deleteNote(doc, a, { by: null, at: 1 }, null);
		expect(textsOf(view)).toEqual([[], ['b']]);
	});

	it('keeps one object for a note, and reads anew only the one that changed', () => {
		const { doc, view, add } = newView();
		const [a, b] = [view.note(add('a')), view.note(add('b'))];
		const untouched = b.note;
		editNoteText(doc, a.key, 'A', null);
		expect(a.text).toBe('A');
		expect(b.note).toBe(untouched);
		expect(view.sections[0]?.notes).toEqual([a, b]);
		expect(view.sections[0]?.notes[0]).toBe(a);
	});

	it('does not lay the board out again for a letter', () => {
		const { doc, view, add } = newView();
		const key = add('a');
		const before = view.sections;
		editNoteText(doc, key, 'ab', null);
		expect(view.sections).toBe(before);
		add('c');
		expect(view.sections).not.toBe(before);
	});

	it('keeps a section as it was while another one changes', () => {
		const { doc, view, add, barriers } = newView();
		const [ideas, others] = view.sections;
		const key = add('a');
		expect(view.sections[0]).not.toBe(ideas);
		expect(view.sections[1]).toBe(others);
		moveNote(doc, key, { sectionKey: barriers, beforeKey: null }, null);
		expect(view.sections[1]).not.toBe(others);
		const moved = view.sections[1];
		renameSection(doc, barriers, 'Hindringer', null);
		expect(view.sections[1]).not.toBe(moved);
	});
});
