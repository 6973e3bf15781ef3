import { expect, it } from 'vitest';
import { addNote } from './addNote';
import { newBoardDoc } from './newBoardDoc';
import { readSections } from './read';
import { addSection } from './section';
import { addTheme, putUnderTheme, readThemes } from './themes';
import { newUndo } from './undo';

const author = { id: 'anna', name: null, sectorId: null };

it('takes a section away again, unless somebody has put a note in it meanwhile', () => {
	const doc = newBoardDoc();
	const undo = newUndo(doc, { origin: 'mine', captureTimeout: 0 });
	const sectionKey = addSection(doc, 'Idéer', 'mine');
	undo.undo();
	expect(readSections(doc)).toEqual([]);
	undo.redo();
	expect(readSections(doc)).toHaveLength(1);
	addNote(doc, { text: 'en', sectionKey, author, writtenAt: 1 }, 'other');
	undo.undo();
	expect(readSections(doc)).toHaveLength(1);
});

it('takes a theme away again, and what others have put under it comes back with it', () => {
	const doc = newBoardDoc();
	const sectionKey = addSection(doc, 'Idéer', 'other');
	const noteKey = addNote(doc, { text: 'en', sectionKey, author, writtenAt: 1 }, 'other');
	const undo = newUndo(doc, { origin: 'mine', captureTimeout: 0 });
	const theme = addTheme(doc, { title: 'Skole', noteKeys: [] }, 'mine');
	putUnderTheme(doc, theme, noteKey, 'other');
	undo.undo();
	expect(readThemes(doc)).toEqual([]);
	undo.redo();
	expect(readThemes(doc)).toMatchObject([{ title: 'Skole', noteKeys: [noteKey] }]);
});
