import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { anyEdits, boardForEdits, doEdit } from '../../../tests/support/anyBoardEdits';
import { boardToJson, checkBoardShape, jsonToUpdate, newBoardDoc } from './index';

it('a board goes out and comes in again as the same board', () => {
	fc.assert(
		fc.property(anyEdits, (edits) => {
			const doc = boardForEdits();
			edits.forEach((edit) => doEdit(doc, edit));
			const out = boardToJson(doc, 'Tavle');
			const again = newBoardDoc();
			Y.applyUpdate(again, jsonToUpdate(JSON.parse(JSON.stringify(out))));
			expect(boardToJson(again, 'Tavle')).toEqual(out);
			expect(checkBoardShape(again)).toEqual([]);
		}),
		{ numRuns: 300 }
	);
});

it('a file names nobody by id, and holds nothing of the bin', () => {
	const doc = boardForEdits();
	doEdit(doc, [0, 0, 1, 'på tavlen']);
	doEdit(doc, [15, 0, 1, '']);
	doEdit(doc, [14, 0, 1, 'en bemærkning']);
	doEdit(doc, [0, 0, 2, 'slettet']);
	doEdit(doc, [5, 1, 1, '']);
	const file = JSON.stringify(boardToJson(doc, 'Tavle'));
	expect(file).toContain('på tavlen');
	expect(file).toContain('Navn 1');
	expect(file).not.toContain('user-1');
	expect(file).not.toContain('slettet');
});
