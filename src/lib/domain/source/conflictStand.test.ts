import { describe, expect, it } from 'vitest';
import { conflictStands, isUndecided, needsAnswer, possibleStands } from './conflictStand';

describe('how a project stands to a conflict', () => {
	it('is settled by an answer, and by nothing else', () => {
		expect(conflictStands.filter(needsAnswer)).toEqual(['settled']);
	});

	it.each([
		[null, true],
		['reopened', true],
		['settled', false],
		['leftOpen', false]
	] as const)('with %s as the last word still waits for people: %s', (present, waits) => {
		expect(isUndecided(present)).toBe(waits);
	});

	it('can be opened again only where it was closed', () => {
		const reopens = [null, ...conflictStands].filter((present) =>
			possibleStands(present).includes('reopened')
		);
		expect(reopens).toEqual(['settled', 'leftOpen']);
	});

	it.each([null, ...conflictStands])('can be settled and left open from %s', (present) => {
		expect(possibleStands(present)).toEqual(expect.arrayContaining(['settled', 'leftOpen']));
	});
});
