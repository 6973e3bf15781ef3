import fc from 'fast-check';
import { expect, it } from 'vitest';
import { limits } from '$lib/protocol/limits';
import { newPeer } from './peer';
import { Presence } from './presence';
import {
	presenceMessage,
	readMessage,
	step1Message,
	step2Message,
	updateMessage,
	type PresenceEntry
} from './sync';

const numRuns = Number(process.env.FUZZ ?? 1000);
const socket = { send: () => {}, close: () => {}, isBehind: false, onRelief: null };
const author = { id: 'anna', name: 'Anna', sectorId: null };

/** Takes a message in as far as codec and presence do. What may happen is an Error. */
function take(bytes: Uint8Array): Presence | null {
	const presence = new Presence();
	try {
		const message = readMessage(bytes);
		if (message.kind !== 'presence') return null;
		expect(message.entries.length).toBeLessThanOrEqual(limits.presenceEntries);
		presence.accept(
			newPeer(socket, { person: { key: 'anna', author }, rights: 'write', grant: 'all' }),
			message.entries
		);
	} catch (error) {
		expect(error).toBeInstanceOf(Error);
		return null;
	}
	return presence;
}

/** Whatever was taken in says who it is, and honest clients can read it. */
function expectHonest(presence: Presence | null): void {
	const present = presence?.all() ?? [];
	expect(present.length).toBeLessThanOrEqual(1);
	for (const { clientId, clock, state } of present) {
		expect(Number.isSafeInteger(clientId) && Number.isSafeInteger(clock)).toBe(true);
		expect((JSON.parse(state) as { user: unknown }).user).toEqual(author);
		expect(state.length).toBeLessThanOrEqual(
			limits.presenceBytes + JSON.stringify(author).length + 10
		);
	}
}

const entry: fc.Arbitrary<PresenceEntry> = fc.record({
	clientId: fc.oneof(fc.nat(5), fc.maxSafeNat()),
	clock: fc.oneof(fc.nat(5), fc.maxSafeNat()),
	state: fc.oneof(
		fc.json({ maxDepth: 4 }),
		fc.string({ unit: 'binary' }),
		fc.constantFrom('null', '{"user":{"id":"x"}}', '{"__proto__":{"user":1}}', '[]', '{"a":1}')
	)
});

const message = fc.oneof(
	fc.uint8Array({ maxLength: 50 }).map(step1Message),
	fc.uint8Array({ maxLength: 50 }).map(step2Message),
	fc.uint8Array({ maxLength: 50 }).map(updateMessage),
	fc.array(entry, { maxLength: 5 }).map(presenceMessage)
);

it('whatever bytes come, they are a message or an error', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => expectHonest(take(bytes))),
		{ numRuns }
	);
});

it('whatever becomes of a message on its way, it is a message or an error', () => {
	const harm = fc.record({ at: fc.nat(), byte: fc.nat(255), isCut: fc.boolean() });
	fc.assert(
		fc.property(message, fc.option(harm), (bytes, harm) => {
			if (!harm || bytes.length === 0) return expectHonest(take(bytes));
			const at = harm.at % bytes.length;
			expectHonest(take(harm.isCut ? bytes.slice(0, at) : bytes.with(at, harm.byte)));
		}),
		{ numRuns }
	);
});

it('presence is read as it was written', () => {
	fc.assert(
		fc.property(fc.array(entry, { maxLength: 5 }), (entries) => {
			const wellFormed = entries.map((one) => ({ ...one, state: one.state.toWellFormed() }));
			expect(readMessage(presenceMessage(wellFormed))).toEqual({
				kind: 'presence',
				entries: wellFormed
			});
		}),
		{ numRuns }
	);
});

it('a clock beyond every number is an error, though the decoder lets it through', () => {
	const clock = [128, 128, 128, 128, 128, 128, 128, 16];
	const entry = [1, 0, ...clock, 2, 91, 93];
	expect(() => readMessage(Uint8Array.from([1, entry.length, ...entry]))).toThrow('out of range');
});
