import { beginningOf, lineOf } from './lineOf';
import type { NoteRef } from './noteRef';
import type { Knot, Strands, ThreadMembers } from './strands';

/**
 * The recommendations a knot belongs to: those it is tied to itself, then those that something on its
 * line is tied to.
 */
export function recommendationsOf(strands: Strands, knot: Knot): string[] {
	const others = lineOf(strands, knot).filter(
		({ kind, id }) => kind !== knot.kind || id !== knot.id
	);
	return [...new Set([knot, ...others].flatMap((one) => tiedTo(strands, one)))];
}

/**
 * Everything that belongs to a recommendation. The same relation read the other way: whatever is in
 * it, has the recommendation among its own.
 */
export function membersOf(strands: Strands, recommendationId: string): ThreadMembers {
	const isIts = (link: { recommendationId: string }) => link.recommendationId === recommendationId;
	const tied: Knot[] = [
		...strands.passageLinks.filter(isIts).map(({ passageId }) => knot('passage', passageId)),
		...strands.noteLinks.filter(isIts).map(({ note }) => knot('note', note)),
		...strands.actionLinks.filter(isIts).map(({ actionItemId }) => knot('action', actionItemId))
	];
	return gathered(tied.flatMap((one) => lineOf(strands, one)));
}

/** Of a knot that belongs to no recommendation: all that begins where it does. */
export function looseMembers(strands: Strands, from: Knot): ThreadMembers {
	return gathered(lineOf(strands, beginningOf(strands, from)));
}

const knot = (kind: Knot['kind'], id: string): Knot => ({ kind, id });

function tiedTo(strands: Strands, { kind, id }: Knot): string[] {
	switch (kind) {
		case 'passage':
			return idsOf(strands.passageLinks.filter(({ passageId }) => passageId === id));
		case 'note':
			return idsOf(strands.noteLinks.filter(({ note }) => note === id));
		case 'action':
			return idsOf(strands.actionLinks.filter(({ actionItemId }) => actionItemId === id));
	}
}

const idsOf = (links: readonly { recommendationId: string }[]) =>
	links.map(({ recommendationId }) => recommendationId);

function gathered(knots: readonly Knot[]): ThreadMembers {
	const ids = (kind: Knot['kind']) => [
		...new Set(knots.filter((one) => one.kind === kind).map(({ id }) => id))
	];
	return {
		passageIds: ids('passage'),
		// A knot of that kind is named by nothing else.
		notes: ids('note') as NoteRef[],
		actionItemIds: ids('action')
	};
}
