import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import {
	addNote,
	changesOf,
	checkBoardShape,
	deleteNote,
	editNoteText,
	linkRecommendation,
	newBoardUpdate,
	readSections,
	renameSection,
	watchBoard,
	watchNoteText,
	type BoardChanges
} from './index';
import type { TextSplice } from './textSplice';

const author = { id: 'user-1', name: null, sectorId: null };

function boardWithNote() {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, newBoardUpdate(['Idéer']));
	const sectionKey = readSections(doc)[0]!.key;
	const key = addNote(doc, { text: 'seddel', sectionKey, author, writtenAt: 1 }, null);
	return { doc, key, sectionKey };
}

/** What each transaction of `work` did. */
function changesDuring(doc: Y.Doc, work: () => void): BoardChanges[] {
	const seen: BoardChanges[] = [];
	const note = (transaction: Y.Transaction) => seen.push(changesOf(transaction));
	doc.on('afterTransaction', note);
	work();
	doc.off('afterTransaction', note);
	return seen;
}

describe('what a transaction did', () => {
	it('names the note and the field, also for a letter deep inside', () => {
		const { doc, key } = boardWithNote();
		const [typed] = changesDuring(doc, () => editNoteText(doc, key, 'sedlen', null));
		expect([...typed!.notes]).toEqual([[key, { isWhole: false, fields: new Set(['text']) }]]);
		const [linked] = changesDuring(doc, () => linkRecommendation(doc, key, 'r-1', null));
		expect(linked!.notes.get(key)?.fields).toEqual(new Set(['recommendations']));
		const [deleted] = changesDuring(doc, () => deleteNote(doc, key, { by: 'a', at: 1 }, null));
		expect(deleted!.notes.get(key)?.fields).toEqual(new Set(['deletedAt', 'deletedBy']));
	});

	it('tells a whole new note from a changed one', () => {
		const { doc, sectionKey } = boardWithNote();
		const draft = { text: 'ny', sectionKey, author, writtenAt: 2 };
		const [created] = changesDuring(doc, () => addNote(doc, draft, null));
		expect([...created!.notes.values()]).toEqual([{ isWhole: true, fields: new Set() }]);
	});

	it('tells sections apart from notes', () => {
		const { doc, sectionKey } = boardWithNote();
		const [renamed] = changesDuring(doc, () => renameSection(doc, sectionKey, 'Nyt', null));
		expect(renamed!.notes.size).toBe(0);
		expect(renamed!.sections.get(sectionKey)?.fields).toEqual(new Set(['title']));
	});
});

describe('a watcher', () => {
	it('is told of the one note that changed, and of the layout only when notes move', () => {
		const { doc, key } = boardWithNote();
		const told: string[] = [];
		const stop = watchBoard(doc, {
			onLayout: () => told.push('layout'),
			onNote: (changed) => told.push(changed === key ? 'note' : 'other')
		});
		editNoteText(doc, key, 'anden tekst', null);
		expect(told).toEqual(['note']);
		deleteNote(doc, key, { by: null, at: 1 }, null);
		expect(told).toEqual(['note', 'note', 'layout']);
		stop();
		editNoteText(doc, key, 'uset', null);
		expect(told).toHaveLength(3);
	});

	it('of one text is told the changes in order, with their origin', () => {
		const { doc, key } = boardWithNote();
		const told: [TextSplice[], unknown][] = [];
		const stop = watchNoteText(doc, key, (splices, origin) => told.push([splices, origin]));
		editNoteText(doc, key, 'en sedXel', 'other');
		expect(told).toHaveLength(1);
		stop();
		let text = 'seddel';
		for (const { index, remove, insert } of told[0]![0])
			text = text.slice(0, index) + insert + text.slice(index + remove);
		expect(text).toBe('en sedXel');
		expect(told[0]![1]).toBe('other');
	});
});

describe('the shape of a board', () => {
	const noteOf = (doc: Y.Doc, key: string) => doc.getMap('notes').get(key) as Y.Map<unknown>;

	it.each<[string, (doc: Y.Doc, key: string) => void, string]>([
		['a root of another name', (doc) => doc.getMap('secrets').set('a', 1), 'unknownRoot'],
		['a note that is no map', (doc) => doc.getMap('notes').set('abc', 1), 'wrongKind'],
		['a key we never make', (doc) => doc.getMap('notes').set('A B', new Y.Map()), 'badKey'],
		['a field we do not know', (doc, key) => noteOf(doc, key).set('cpr', 'x'), 'unknownField'],
		[
			'a field named as a builtin',
			(doc, key) => noteOf(doc, key).set('toString', 'x'),
			'unknownField'
		],
		['an order of strange signs', (doc, key) => noteOf(doc, key).set('order', '<b>'), 'badValue'],
		['a kind we do not know', (doc, key) => noteOf(doc, key).set('kind', 'poem'), 'badValue'],
		['a string in place of the text', (doc, key) => noteOf(doc, key).set('text', 'x'), 'badValue'],
		['a missing text', (doc, key) => noteOf(doc, key).delete('text'), 'badValue'],
		[
			'formatting in the text',
			(doc, key) => (noteOf(doc, key).get('text') as Y.Text).format(0, 2, { bold: true }),
			'badValue'
		],
		[
			'a document inside the text',
			(doc, key) => (noteOf(doc, key).get('text') as Y.Text).insertEmbed(0, new Y.Map()),
			'badValue'
		],
		[
			'an action item without a number',
			(doc, key) => noteOf(doc, key).set('actionItem', {}),
			'badValue'
		],
		['no time at all', (doc, key) => noteOf(doc, key).set('writtenAt', NaN), 'badValue']
	])('notices %s', (_, spoil, what) => {
		const { doc, key } = boardWithNote();
		spoil(doc, key);
		expect(checkBoardShape(doc).map((problem) => problem.what)).toContain(what);
	});

	it('looks at the asked notes alone, and not at notes that are gone', () => {
		const { doc, key } = boardWithNote();
		doc.getMap('notes').set('abc', 1);
		const changed = (...keys: string[]) => ({
			...changesDuring(doc, () => {})[0]!,
			notes: new Map(keys.map((one) => [one, { isWhole: true, fields: new Set<string>() }])),
			sections: new Map()
		});
		expect(checkBoardShape(doc, changed(key, 'gone'))).toEqual([]);
		expect(checkBoardShape(doc, changed('abc'))).toHaveLength(1);
	});

	it('notices a list hidden in a root', () => {
		const { doc } = boardWithNote();
		const foreign = new Y.Doc();
		foreign.getArray('notes').push(['hidden']);
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(foreign));
		expect(checkBoardShape(doc)).toEqual([{ what: 'wrongKind', place: 'notes' }]);
	});
});
