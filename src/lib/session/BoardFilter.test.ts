import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addNote, editNoteText, newBoardUpdate, setNoteKind } from '$lib/board';
import { WITHOUT, type NoteFilter } from '$lib/domain/noteFilter';
import { BoardEdits } from './BoardEdits';
import { BoardFilter } from './BoardFilter.svelte';
import { BoardThemes } from './BoardThemes';
import { BoardUndo } from './BoardUndo';
import { BoardView } from './BoardView';

const author = { id: null, name: null, sectorId: null };

function newBoard(asked: NoteFilter = {}) {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, newBoardUpdate(['Idéer', 'Barrierer']));
	const themes = new BoardThemes(new BoardEdits(doc, author, new BoardUndo(doc)));
	const view = new BoardView(doc, { onThemes: () => themes.changed() });
	const [ideas, barriers] = view.sections.map(({ key }) => key) as [string, string];
	const add = (text: string, sectionKey = ideas) =>
		addNote(doc, { text, sectionKey, author, writtenAt: 0 }, null);
	const atHand = new Set<string>();
	const filter = new BoardFilter(
		{
			view,
			themes,
			draftOf: (key) => (atHand.has(key) ? ({} as never) : undefined),
			hasAdded: () => false
		},
		asked
	);
	const shown = () =>
		view.sections.map((section) => filter.narrowed(section).notes.map(({ text }) => text));
	return { doc, themes, filter, add, atHand, shown, ideas, barriers };
}

describe('what a board shows', () => {
	it('is everything where nothing is asked', () => {
		const { add, shown, filter } = newBoard({ search: ' ' });
		add('Ventetid');
		expect(filter.isOn).toBe(false);
		expect(shown()).toEqual([['Ventetid'], []]);
	});

	it('follows the words of a note, and what it says of itself', () => {
		const { doc, add, shown, filter, barriers } = newBoard({ search: 'ventetiden' });
		const [a, b] = [add('Lang ventetid'), add('Forældre', barriers)];
		expect(shown()).toEqual([['Lang ventetid'], []]);
		expect([filter.shownCount, filter.count, filter.countIn(barriers)]).toEqual([1, 2, 1]);
		editNoteText(doc, b, 'Forældre venter: ventetid', null);
		expect(shown()).toEqual([['Lang ventetid'], ['Forældre venter: ventetid']]);
		setNoteKind(doc, a, 'barrier', null);
		filter.asked = { kind: 'barrier' };
		expect(shown()).toEqual([['Lang ventetid'], []]);
	});

	it('follows the themes', () => {
		const { add, shown, themes } = newBoard({ theme: WITHOUT });
		const [a] = [add('a'), add('b')];
		expect(shown()).toEqual([['a', 'b'], []]);
		const key = themes.add('Tema', [a]);
		expect(shown()).toEqual([['b'], []]);
		themes.takeOut(key, [a]);
		expect(shown()).toEqual([['a', 'b'], []]);
	});

	it('keeps a note in sight for as long as somebody here writes in it', () => {
		const { add, shown, atHand } = newBoard({ search: 'andet' });
		atHand.add(add('Noget'));
		expect(shown()).toEqual([['Noget'], []]);
		atHand.clear();
		expect(shown()).toEqual([[], []]);
	});
});
