import { expect, it } from 'vitest';
import { newBoardDoc } from './newBoardDoc';
import { readSections } from './read';
import { addSection } from './section';
import { newUndo } from './undo';

it('leaves a section where it is: others may have put their notes in it', () => {
	const doc = newBoardDoc();
	const undo = newUndo(doc, { origin: 'mine', captureTimeout: 0 });
	addSection(doc, 'Idéer', 'mine');
	undo.undo();
	expect(readSections(doc)).toHaveLength(1);
});
