import type { Knot, Strands } from './strands';

/**
 * What lies on one line with a knot: what it came from, and what came of it. Passage, note, action;
 * what else came of the same passage is on a line of its own.
 */
export function lineOf(strands: Strands, knot: Knot): Knot[] {
	return [...before(strands, knot), knot, ...after(strands, knot)];
}

/** Where the line begins: the same for all that hangs together. */
export function beginningOf(strands: Strands, knot: Knot): Knot {
	return before(strands, knot)[0] ?? knot;
}

function before(strands: Strands, { kind, id }: Knot): Knot[] {
	if (kind === 'passage') return [];
	if (kind === 'note')
		return strands.passageNotes
			.filter(({ note }) => note === id)
			.map(({ passageId }) => ({ kind: 'passage', id: passageId }));
	return strands.actionNotes
		.filter(({ actionItemId }) => actionItemId === id)
		.map(({ note }): Knot => ({ kind: 'note', id: note }))
		.flatMap((note) => [...before(strands, note), note]);
}

function after(strands: Strands, { kind, id }: Knot): Knot[] {
	if (kind === 'action') return [];
	if (kind === 'note')
		return strands.actionNotes
			.filter(({ note }) => note === id)
			.map(({ actionItemId }) => ({ kind: 'action', id: actionItemId }));
	return strands.passageNotes
		.filter(({ passageId }) => passageId === id)
		.map(({ note }): Knot => ({ kind: 'note', id: note }))
		.flatMap((note) => [note, ...after(strands, note)]);
}
