import { beforeEach, describe, expect, it } from 'vitest';
import { limits } from '$lib/protocol/limits';
import { newPeer, type Peer } from './peer';
import { Presence } from './presence';

const socket = { send: () => {}, close: () => {}, isBehind: false, onRelief: null };

function peerOf(key: string): Peer {
	const author = { id: key, name: key, sectorId: null };
	return newPeer(socket, { person: { key, author }, rights: 'write', grant: 'all' });
}

const entry = (clientId: number, clock: number, state: unknown = {}) => ({
	clientId,
	clock,
	state: JSON.stringify(state)
});

let presence: Presence;
let anna: Peer;
let bo: Peer;
beforeEach(() => {
	presence = new Presence();
	anna = peerOf('anna');
	bo = peerOf('bo');
});

const here = () =>
	presence.all().map(({ clientId, state }) => [clientId, JSON.parse(state).user.id as string]);

describe('who is on a board', () => {
	it('is the server’s word, whatever they claim', () => {
		presence.accept(anna, [entry(1, 1, { user: { id: 'bo' }, noteKey: 'n' })]);
		expect(JSON.parse(presence.all()[0]?.state ?? '')).toEqual({
			user: { id: 'anna', name: 'anna', sectorId: null },
			noteKey: 'n'
		});
	});

	it.each(['{}', ' { } ', '{"noteKey":"}"}\n', '{"a":{"user":"x"}}', '{"\\u0075ser":{"id":"bo"}}'])(
		'is put beside what they say, however they write it: %s',
		(state) => {
			presence.accept(anna, [{ clientId: 1, clock: 1, state }]);
			const user = { id: 'anna', name: 'anna', sectorId: null };
			expect(JSON.parse(presence.all()[0]?.state ?? '')).toEqual({ ...JSON.parse(state), user });
		}
	);

	it('is one id a connection: entries for others are dropped', () => {
		presence.accept(anna, [entry(1, 1)]);
		presence.accept(bo, [entry(2, 1), entry(1, 5, { noteKey: 'forged' }), entry(3, 1)]);
		expect(presence.accept(bo, [entry(1, 9, null)])).toBe(false);
		expect(here()).toEqual([
			[1, 'anna'],
			[2, 'bo']
		]);
	});

	it('is told only when it is newer', () => {
		presence.accept(anna, [entry(1, 4)]);
		presence.take();
		expect(presence.accept(anna, [entry(1, 3), entry(1, 4)])).toBe(false);
		expect(presence.take()).toEqual([]);
	});

	it('is told as the latest of each', () => {
		for (let clock = 1; clock < 10; clock += 1) presence.accept(anna, [entry(1, clock)]);
		expect(presence.take().map(({ clock }) => clock)).toEqual([9]);
	});

	it('follows a person to a new connection, and the old one can no longer take them away', () => {
		presence.accept(anna, [entry(1, 4)]);
		const again = peerOf('anna');
		presence.accept(again, [entry(1, 5)]);
		expect(presence.leave(anna)).toBe(false);
		expect(here()).toEqual([[1, 'anna']]);
		expect(presence.leave(again)).toBe(true);
		expect(here()).toEqual([]);
		expect(presence.take().at(-1)?.state).toBe('null');
	});

	it('is not what is out of size', () => {
		presence.accept(anna, [entry(1, 1, { x: 'x'.repeat(limits.presenceBytes) })]);
		presence.accept(anna, [entry(1, 2, { x: 'ø'.repeat(limits.presenceBytes / 2) })]);
		expect(here()).toEqual([]);
	});
});

it('speaks for no id that another person has written with', () => {
	const guarded = new Presence((person, clientId) => clientId === 7 && person.key !== 'anna');
	expect(guarded.accept(bo, [entry(7, 1)])).toBe(false);
	expect(guarded.accept(anna, [entry(7, 1)])).toBe(true);
});
