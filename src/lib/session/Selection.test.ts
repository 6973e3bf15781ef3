import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addNote, deleteNote, newBoardUpdate } from '$lib/board';
import { BoardView } from './BoardView';
import { Selection } from './Selection.svelte';

const author = { id: null, name: null, sectorId: null };

function newSelection() {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, newBoardUpdate(['Idéer', 'Barrierer']));
	const view = new BoardView(doc);
	const [ideas, barriers] = view.sections.map(({ key }) => key) as [string, string];
	const add = (text: string, sectionKey: string) =>
		addNote(doc, { text, sectionKey, author, writtenAt: 0 }, null);
	const notes = [add('a', ideas), add('b', ideas), add('c', barriers), add('d', barriers)];
	const hidden = new Set<string>();
	const selection = new Selection(view, ({ key }) => !hidden.has(key));
	const said = (keys: readonly string[]) => keys.map((key) => view.note(key).text).join('');
	return { doc, selection, hidden, said, notes: notes as [string, string, string, string] };
}

describe('choosing notes', () => {
	it('remembers the order in which they were chosen, and that in which they stand', () => {
		const { selection, said, notes } = newSelection();
		const [a, , c] = notes;
		selection.toggle(c);
		selection.toggle(a);
		expect([said(selection.keys), said(selection.inOrder)]).toEqual(['ca', 'ac']);
		selection.toggle(c);
		expect(said(selection.keys)).toBe('a');
	});

	it('goes from the one chosen last, over sections, in either direction', () => {
		const { selection, said, notes } = newSelection();
		const [a, b, c, d] = notes;
		selection.toggle(b);
		selection.extendTo(d);
		expect(said(selection.inOrder)).toBe('bcd');
		selection.leave();
		selection.toggle(c);
		selection.extendTo(a);
		expect(said(selection.inOrder)).toBe('abc');
	});

	it('does not count what is in the bin or out of sight', () => {
		const { doc, selection, hidden, said, notes } = newSelection();
		const [a, b, c, d] = notes;
		selection.toggle(a);
		hidden.add(b);
		selection.extendTo(d);
		expect(said(selection.inOrder)).toBe('acd');
		deleteNote(doc, c, { by: null, at: 1 }, null);
		hidden.add(d);
		expect(said(selection.keys)).toBe('a');
		hidden.clear();
		expect(said(selection.keys)).toBe('ad');
	});

	it('means all of them by one of them, and one note by any other', () => {
		const { selection, said, notes } = newSelection();
		const [a, b, c] = notes;
		selection.add([c, a]);
		expect(said(selection.withNote(c))).toBe('ac');
		expect(said(selection.withNote(b))).toBe('b');
	});

	it('is on while something is chosen, and while a touch chooses', () => {
		const { selection, notes } = newSelection();
		expect(selection.isOn).toBe(false);
		selection.isChoosing = true;
		expect(selection.isOn).toBe(true);
		selection.toggle(notes[0]);
		selection.leave();
		expect([selection.isOn, selection.keys]).toEqual([false, []]);
	});
});
