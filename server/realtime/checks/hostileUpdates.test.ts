import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addNote, deleteNote, editNoteText, noteText } from '$lib/board';
import { anyUpdate } from '../../../tests/support/anyUpdate';
import { FuzzBoard, type FuzzEngine } from '../../../tests/support/fuzzBoard';
import { writeUpdate } from '../../../tests/support/hostileUpdate';
import { readUpdate } from './checkUpdate';
import { ClientIds } from './clientIds';
import { applyEdits } from './guard';
import { newPeer } from '../room/peer';

/** `FUZZ=20000 npx vitest run --project unit server/realtime/hostileUpdates.test.ts` tries more. */
const numRuns = Number(process.env.FUZZ ?? 100);
const TIMEOUT = 3_600_000;

const socket = { send: () => {}, close: () => {}, isBehind: false, onRelief: null };

function peerOf(id: string) {
	const person = { key: `user:${id}`, author: { id, name: id, sectorId: null } };
	return { ...newPeer(socket, { person, rights: 'write', grant: 'all' }), hasSentAll: true };
}

/** The checks and the guard, without sockets and storage. */
function newEngine(): FuzzEngine {
	const clientIds = new ClientIds();
	const peers = { anna: peerOf('anna'), mallory: peerOf('mallory') };
	return {
		send(doc, who, updates) {
			const from = peers[who];
			let edits;
			try {
				edits = updates.map((bytes) => ({
					from,
					grant: 'all' as const,
					update: readUpdate(bytes),
					isFirstAnswer: false
				}));
			} catch (error) {
				expect(error).toBeInstanceOf(Error);
				return { update: null, isRefused: true };
			}
			const before = sizeOf(doc);
			const { update, refused } = applyEdits(doc, edits, clientIds);
			const sent = edits.flatMap(({ update }) => [...update.structs, ...update.deleted]).length;
			// Each may cut two others in two, and have something put in its place.
			expect(sizeOf(doc) - before).toBeLessThanOrEqual(20 + 6 * sent);
			return { update, isRefused: refused.size > 0 };
		}
	};
}

/** How many structs a document is made of. */
function sizeOf(doc: Y.Doc): number {
	return [...doc.store.clients.values()].reduce((sum, { length }) => sum + length, 0);
}

/** What an honest person does next works as if nothing had been. */
function workOn(board: FuzzBoard): void {
	const [first = '', second = ''] = board.noteKeys;
	board.honest((doc, origin) => {
		const letters = [...(noteText(doc, first)?.toString() ?? '')];
		editNoteText(doc, first, `!${letters.slice(0, 100).join('')}!`, origin);
	});
	board.honest((doc, origin) => deleteNote(doc, second, { by: 'anna', at: 5 }, origin));
	board.honest(() => board.screen.undo.undo());
	board.honest(() => board.screen.undo.redo());
}

/** Tries a law on many boards. @param least How many updates of a hundred have to be taken in. */
function holds<T>(
	made: fc.Arbitrary<T>,
	write: (board: FuzzBoard, made: T) => Uint8Array[][],
	least: number
) {
	const seen = { applied: 0, refused: 0 };
	const law = fc.property(made, (one) => {
		const board = new FuzzBoard(newEngine());
		for (const tick of write(board, one))
			seen[board.send('mallory', ...tick).isRefused ? 'refused' : 'applied'] += 1;
		expect(board.problems()).toEqual([]);
		workOn(board);
		expect(board.problems()).toEqual([]);
	});
	fc.assert(law, { numRuns });
	// Else nothing was tried.
	expect((100 * seen.applied) / (seen.applied + seen.refused)).toBeGreaterThan(least);
	expect(seen.refused).toBeGreaterThan(0);
}

describe('the board stays whole, and every screen shows it,', () => {
	it('whatever an update says', { timeout: TIMEOUT }, () => {
		const specs = fc.record({
			specs: fc.array(anyUpdate, { minLength: 1, maxLength: 4 }),
			isOneTick: fc.boolean()
		});
		holds(
			specs,
			(board, { specs, isOneTick }) => {
				const updates = specs.map((spec) => writeUpdate(board.doc, spec));
				return isOneTick ? [updates] : updates.map((update) => [update]);
			},
			10
		);
	});

	it('whatever becomes of an honest update on its way', { timeout: TIMEOUT }, () => {
		const harm = fc.record({
			at: fc.nat(),
			kind: fc.constantFrom('flip', 'cut', 'set', 'insert', 'double'),
			byte: fc.nat(255)
		});
		holds(
			fc.record({ harms: fc.array(harm, { minLength: 1, maxLength: 3 }), isWhole: fc.boolean() }),
			(board, { harms, isWhole }) => {
				const other = new Y.Doc();
				Y.applyUpdate(other, Y.encodeStateAsUpdate(board.doc));
				const before = Y.encodeStateVector(other);
				const author = { id: null, name: null, sectorId: null };
				const [first = ''] = board.noteKeys;
				addNote(other, { text: 'ny 👍', sectionKey: 's', author, writtenAt: 1 }, null);
				editNoteText(other, first, 'ét to tre', null);
				const bytes = Y.encodeStateAsUpdate(other, isWhole ? undefined : before);
				return [[harms.reduce(spoil, bytes)]];
			},
			1
		);
	});

	it('whatever bytes come', { timeout: TIMEOUT }, () => {
		holds(
			fc.uint8Array({ maxLength: 60 }),
			(_board, bytes) => [[bytes], [new Uint8Array([0, 0])]],
			10
		);
	});
});

function spoil(
	bytes: Uint8Array,
	{ at, kind, byte }: { at: number; kind: string; byte: number }
): Uint8Array {
	const index = at % Math.max(1, bytes.length);
	const [before, after] = [bytes.slice(0, index), bytes.slice(index)];
	// Where all was cut away, nothing is left to flip.
	if (bytes.length === 0 && kind !== 'insert') return bytes;
	switch (kind) {
		case 'flip':
			return bytes.with(index, (bytes[index] ?? 0) ^ (1 << (byte % 8)));
		case 'set':
			return bytes.with(index, byte);
		case 'cut':
			return before;
		case 'insert':
			return new Uint8Array([...before, byte, ...after]);
		default:
			return new Uint8Array([...before, ...after, ...after]);
	}
}

it('what is let in is read as Yjs reads it', { timeout: TIMEOUT }, () => {
	let count = 0;
	const law = fc.property(anyUpdate, (spec) => {
		const { doc } = new FuzzBoard(newEngine());
		const bytes = writeUpdate(doc, spec);
		let read;
		try {
			read = readUpdate(bytes);
		} catch {
			return;
		}
		count += 1;
		const { structs } = Y.decodeUpdate(bytes);
		expect(read.structs.map(({ client, clock, length }) => [client, clock, length])).toEqual(
			structs.map(({ id, length }) => [id.client, id.clock, length])
		);
	});
	fc.assert(law, { numRuns });
	expect(count).toBeGreaterThan(numRuns / 5);
});
