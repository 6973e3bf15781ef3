import { beforeEach, describe, expect, it } from 'vitest';
import { ClientIds } from './clientIds';

const personOf = (key: string, id: string | null = key) => ({
	key,
	author: { id, name: null, sectorId: null }
});
const anna = personOf('user:anna');
const bo = personOf('participant:bo');

let ids: ClientIds;
beforeEach(() => (ids = new ClientIds({ owners: new Map([[1, anna.key]]) })));

describe('a client id', () => {
	it('that nobody has is whoever’s writes with it first', () => {
		expect(ids.check(anna, [5, 6], false)).toBe('own');
		ids.claim(anna, [5, 6]);
		expect(ids.check(bo, [5], false)).toBe('foreign');
		expect(ids.check(anna, [5], false)).toBe('own');
	});

	it('that was stored is its owner’s, on all of their devices', () => {
		expect(ids.check({ key: 'user:anna' }, [1], true)).toBe('own');
		expect(ids.check(bo, [1], true)).toBe('foreign');
	});

	it('of another spoils the whole update', () => {
		expect(ids.check(bo, [7, 1], false)).toBe('foreign');
	});

	it('that was only asked for is not claimed', () => {
		ids.check(anna, [5], false);
		expect(ids.check(bo, [5], false)).toBe('own');
	});

	it('is told once as a claim, and not where it is stored already', () => {
		ids.claim(anna, [1, 5]);
		ids.claim(anna, [5]);
		expect(ids.takeClaims()).toEqual([{ clientId: 5, personKey: anna.key }]);
		expect(ids.takeClaims()).toEqual([]);
	});
});

it('is held for somebody whose name is not written, and never stored', () => {
	ids.claim(personOf('participant:carl', null), [9]);
	expect(ids.check(anna, [9], false)).toBe('foreign');
	expect(ids.takeClaims()).toEqual([]);
});

describe('a board in recovery', () => {
	beforeEach(() => (ids = new ClientIds({ owners: new Map([[1, anna.key]]), inRecovery: true })));

	it('believes the first answer of each, in all names at once, and makes nothing theirs', () => {
		expect(ids.check(bo, [1, 2, 3], true)).toBe('recovered');
		expect(ids.takeClaims()).toEqual([]);
		expect(ids.check(anna, [2], false)).toBe('own');
	});

	it('believes nothing after it', () => {
		expect(ids.check(bo, [1], false)).toBe('foreign');
		expect(ids.check(bo, [2], false)).toBe('own');
	});

	it('believes nothing in the name of somebody who has spoken since', () => {
		ids.claim(anna, [1]);
		expect(ids.check(bo, [1], true)).toBe('foreign');
	});
});
