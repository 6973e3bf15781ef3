import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looseMembers, membersOf, recommendationsOf } from './membersOf';
import { noteRef, readNoteRef, type NoteRef } from './noteRef';
import type { Knot, Strands } from './strands';

const none: Strands = {
	passageLinks: [],
	passageNotes: [],
	noteLinks: [],
	actionNotes: [],
	actionLinks: []
};
const n = (name: string) => noteRef('tavle', name);

/** One passage, two notes made of it, an action of the first; only the action answers something. */
const oneLine: Strands = {
	...none,
	passageNotes: [
		{ passageId: 'p', note: n('1') },
		{ passageId: 'p', note: n('2') }
	],
	actionNotes: [{ actionItemId: 'a', note: n('1') }],
	actionLinks: [{ actionItemId: 'a', recommendationId: 'R' }]
};

describe('a thread', () => {
	it('goes back from an action to its note and the passage the note was made of', () => {
		expect(membersOf(oneLine, 'R')).toEqual({
			passageIds: ['p'],
			notes: [n('1')],
			actionItemIds: ['a']
		});
	});

	it('leaves out what else came of the same passage', () => {
		expect(recommendationsOf(oneLine, { kind: 'note', id: n('2') })).toEqual([]);
	});

	it('names first what an action answers itself, then what its note is about', () => {
		const strands = { ...oneLine, noteLinks: [{ note: n('1'), recommendationId: 'Q' }] };
		expect(recommendationsOf(strands, { kind: 'action', id: 'a' })).toEqual(['R', 'Q']);
	});

	it('without a recommendation is the same from each of its ends', () => {
		const strands = { ...oneLine, actionLinks: [] };
		const knots: Knot[] = [
			{ kind: 'passage', id: 'p' },
			{ kind: 'note', id: n('2') },
			{ kind: 'action', id: 'a' }
		];
		const threads = knots.map((knot) => looseMembers(strands, knot));
		expect(threads[0]).toMatchObject({ notes: [n('1'), n('2')], actionItemIds: ['a'] });
		expect(new Set(threads.map((thread) => JSON.stringify(thread))).size).toBe(1);
	});

	it('holds whatever belongs to its recommendation, and nothing else, however all is tied', () => {
		const name = fc.constantFrom('1', '2', '3', '4');
		const recommendationId = fc.constantFrom('R', 'Q');
		const note = name.map(n);
		const links = {
			passageLinks: fc.array(fc.record({ passageId: name, recommendationId })),
			passageNotes: fc.uniqueArray(fc.record({ passageId: name, note }), {
				selector: (one) => one.note
			}),
			noteLinks: fc.array(fc.record({ note, recommendationId })),
			actionNotes: fc.uniqueArray(fc.record({ actionItemId: name, note }), {
				selector: (one) => one.actionItemId
			}),
			actionLinks: fc.array(fc.record({ actionItemId: name, recommendationId }))
		};
		fc.assert(
			fc.property(fc.record(links), (strands) => {
				const { passageIds, notes, actionItemIds } = membersOf(strands, 'R');
				const all = ['1', '2', '3', '4'];
				const belongs = (kind: Knot['kind'], ids: string[]) =>
					ids.filter((id) => recommendationsOf(strands, { kind, id }).includes('R'));
				expect(passageIds.toSorted()).toEqual(belongs('passage', all));
				expect(notes.toSorted()).toEqual(belongs('note', all.map(n)));
				expect(actionItemIds.toSorted()).toEqual(belongs('action', all));
			})
		);
	});
});

describe('the name of a note', () => {
	const boardId = '0b5ae1a2-9f0c-4c3e-8a8e-2f6f2f1c9d11';

	it('is read back as it was made', () => {
		expect(readNoteRef(noteRef(boardId, 'k3y'))).toEqual({ boardId, noteKey: 'k3y' });
	});

	it.each(['', 'k3y', `${boardId}.`, `${boardId}.k3y.x`, `x${boardId}.k3y`, `${boardId}.%00`])(
		'is not %j',
		(ref) => {
			expect(readNoteRef(ref as NoteRef)).toBeNull();
		}
	);
});
