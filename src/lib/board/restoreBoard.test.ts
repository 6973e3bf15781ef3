import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { anyEdits, boardForEdits, doEdit } from '../../../tests/support/anyBoardEdits';
import {
	addNote,
	addTheme,
	checkBoardShape,
	compareBoards,
	deleteNote,
	editNoteText,
	emptyOldBin,
	isSame,
	markCommitted,
	moveNote,
	newBoardDoc,
	readBin,
	readNote,
	readNotes,
	readSections,
	readThemes,
	restoreBoard,
	restoreNote
} from './index';

const author = { id: 'user-1', name: 'Anne', sectorId: null };
const restoring = { by: 'user-2', at: 1000 };

function copyOf(doc: Y.Doc): Y.Doc {
	const copy = newBoardDoc();
	Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
	return copy;
}

/** What people read; what a note has become is a record, and stays. */
function wordsOf(doc: Y.Doc) {
	return {
		sections: readSections(doc),
		notes: readNotes(doc, { parts: true }).map((note) => ({ ...note, actionItem: null })),
		wholes: readNotes(doc).map(({ key }) => key),
		themes: readThemes(doc).map((theme) => ({ ...theme, noteKeys: theme.noteKeys.toSorted() }))
	};
}

function write(doc: Y.Doc, text: string): string {
	const sectionKey = readSections(doc)[0]?.key ?? '';
	return addNote(doc, { text, sectionKey, author, writtenAt: 1 }, 'me');
}

describe('going back to an earlier time', () => {
	it('gives the board as it was, whatever was done in between', () => {
		fc.assert(
			fc.property(anyEdits, anyEdits, (before, between) => {
				const doc = boardForEdits();
				before.forEach((edit) => doEdit(doc, edit));
				const earlier = copyOf(doc);
				between.forEach((edit) => doEdit(doc, edit));
				restoreBoard(doc, earlier, restoring, null);
				expect(wordsOf(doc)).toEqual(wordsOf(earlier));
				expect(isSame(compareBoards(earlier, doc))).toBe(true);
				expect(checkBoardShape(doc)).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	it('takes nothing out of the document, and is undone by going to the time before', () => {
		fc.assert(
			fc.property(anyEdits, anyEdits, (before, between) => {
				const doc = boardForEdits();
				before.forEach((edit) => doEdit(doc, edit));
				const earlier = copyOf(doc);
				between.forEach((edit) => doEdit(doc, edit));
				const later = copyOf(doc);
				restoreBoard(doc, earlier, restoring, null);
				for (const { key, actionItem } of readNotes(later, { deleted: true, parts: true }))
					expect(readNote(doc, key)).toMatchObject({ key, actionItem });
				restoreBoard(doc, later, restoring, null);
				expect(wordsOf(doc)).toEqual(wordsOf(later));
			}),
			{ numRuns: 150 }
		);
	});

	it('merges with what somebody else does at the same time', () => {
		fc.assert(
			fc.property(anyEdits, anyEdits, anyEdits, (before, between, meanwhile) => {
				const doc = boardForEdits();
				before.forEach((edit) => doEdit(doc, edit));
				const earlier = copyOf(doc);
				between.forEach((edit) => doEdit(doc, edit));
				const other = copyOf(doc);
				meanwhile.forEach((edit) => doEdit(other, edit));
				restoreBoard(doc, earlier, restoring, null);
				const [mine, theirs] = [Y.encodeStateAsUpdate(doc), Y.encodeStateAsUpdate(other)];
				Y.applyUpdate(doc, theirs);
				Y.applyUpdate(other, mine);
				expect(wordsOf(doc)).toEqual(wordsOf(other));
				const kept = readNotes(doc, { deleted: true, parts: true }).map(({ key }) => key);
				for (const { key } of readNotes(other, { deleted: true, parts: true }))
					expect(kept).toContain(key);
			}),
			{ numRuns: 150 }
		);
	});

	it('keeps the words of somebody who writes on, also in a note that goes to the bin', () => {
		const doc = boardForEdits();
		const old = write(doc, 'Fast kontakt');
		const earlier = copyOf(doc);
		editNoteText(doc, old, 'Fast kontaktperson', 'me');
		const fresh = write(doc, 'Ny');
		const other = copyOf(doc);
		editNoteText(other, old, 'Hver ung: Fast kontaktperson', 'other');
		editNoteText(other, fresh, 'Ny idé', 'other');
		const added = write(other, 'Skrevet imens');
		restoreBoard(doc, earlier, restoring, null);
		Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
		expect(readNote(doc, old)?.text).toBe('Hver ung: Fast kontakt');
		expect(readNote(doc, added)).toMatchObject({ text: 'Skrevet imens', deletedAt: null });
		expect(readBin(doc, 2000)).toEqual([
			{ kind: 'note', key: fresh, text: 'Ny idé', deletedAt: 1000, deletedBy: 'user-2' }
		]);
	});

	it('keeps what was committed since, and the theme of a note that comes back from the bin', () => {
		const doc = boardForEdits();
		const old = write(doc, 'Gammel');
		const theme = addTheme(doc, { title: 'Tema', noteKeys: [old] }, 'me');
		const earlier = copyOf(doc);
		markCommitted(doc, old, { id: 'item-1', number: 1 });
		const fresh = write(doc, 'Ny');
		addTheme(doc, { title: 'Nyt', noteKeys: [fresh] }, 'me');
		restoreBoard(doc, earlier, restoring, null);
		expect(readNote(doc, old)?.actionItem).toEqual({ id: 'item-1', number: 1 });
		expect(readThemes(doc)).toMatchObject([{ key: theme, noteKeys: [old] }]);
	});
});

describe('what two states differ in', () => {
	it('is counted as people see it', () => {
		const doc = boardForEdits();
		const [a, b, c] = [write(doc, 'a'), write(doc, 'b'), write(doc, 'c')];
		const before = copyOf(doc);
		editNoteText(doc, a, 'aa', 'me');
		moveNote(doc, b, { sectionKey: readSections(doc)[1]?.key ?? '', beforeKey: null }, 'me');
		deleteNote(doc, c, { by: null, at: 1 }, 'me');
		write(doc, 'd');
		expect(compareBoards(before, doc)).toEqual({
			added: 1,
			removed: 1,
			reworded: 1,
			moved: 1,
			marked: 0,
			sections: 0,
			themes: 0
		});
	});
});

describe('the bin', () => {
	const DAY = 24 * 60 * 60 * 1000;

	it('offers what is not too old, latest first', () => {
		const doc = boardForEdits();
		const keys = ['gammel', 'ældre', 'ny'].map((text) => write(doc, text));
		const times = [40, 29, 1].map((days) => 100 * DAY - days * DAY);
		keys.forEach((key, at) => deleteNote(doc, key, { by: null, at: times[at] ?? 0 }, 'me'));
		expect(readBin(doc, 100 * DAY).map(({ text }) => text)).toEqual(['ny', 'ældre']);
	});

	it('loses the words of what has lain there since the earlier state, whatever the clocks say', () => {
		const doc = boardForEdits();
		const [old, back, wrongClock] = ['gammel', 'tilbage', 'forkert ur'].map((text) =>
			write(doc, text)
		) as [string, string, string];
		for (const key of [old, back]) deleteNote(doc, key, { by: null, at: 5 }, 'me');
		const earlier = copyOf(doc);
		restoreNote(doc, back, 'me');
		deleteNote(doc, back, { by: null, at: 90 }, 'me');
		deleteNote(doc, wrongClock, { by: null, at: 1 }, 'me');
		expect(emptyOldBin(doc, earlier, null)).toBe(1);
		expect(readNote(doc, old)?.text).toBe('');
		expect(readNote(doc, back)?.text).toBe('tilbage');
		expect(readNote(doc, wrongClock)?.text).toBe('forkert ur');
		expect(emptyOldBin(doc, earlier, null)).toBe(0);
	});
});
