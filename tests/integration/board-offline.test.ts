import { eq } from 'drizzle-orm';
import { beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { deleteNote, moveNote } from '$lib/board';
import { boardSnapshot } from '$lib/server/db/schema';
import { TestBoards } from '../support/boards.ts';
import type { TestParticipant } from '../support/participant.ts';
import { until } from '../support/until.ts';

// Everybody else has left long before somebody comes back.
const boards = TestBoards.forThisFile({ keepBoardsFor: 5 });

/** Edits made without a network. */
const EDITS = 200;
/** After so many the log is put into a snapshot when everybody has left; see keeper. */
const ENOUGH_FOR_A_SNAPSHOT = 120;

let boardId: string;
/** As the browser keeps it: every update there was, in order. */
let onDevice: Uint8Array[];
/** What the screen showed when the lid was closed. */
let lastSeen: TestParticipant['notes'];

beforeEach(async () => {
	boardId = await boards.newBoard();
	onDevice = [];
	const anna = await boards.join(boardId);
	anna.doc.on('update', (update: Uint8Array) => onDevice.push(update));
	const keys = ['flyttes', 'slettes', 'rettes'].map((text) => anna.write(text));
	await anna.stored();
	anna.drop();
	workOn(anna, keys);
	lastSeen = anna.notes;
	anna.doc.destroy();
});

/** Two hundred edits: a note moved, one deleted, one corrected, and many written letter by letter. */
function workOn(
	person: TestParticipant,
	[moved = '', deleted = '', corrected = '']: string[]
): void {
	moveNote(person.doc, moved, { sectionKey: 'another', beforeKey: null }, 'test');
	deleteNote(person.doc, deleted, { by: null, at: 1 }, 'test');
	person.edit(corrected, 'rettet uden net');
	for (let edit = 3, key = ''; edit < EDITS; edit += 1) {
		if (edit % 10 === 3) key = person.write(`${edit}`);
		else person.edit(key, `${person.notes.find((note) => note.key === key)?.text} ${edit}`);
	}
}

/** Others write meanwhile, and leave; the board is put away, its log in a snapshot. */
async function othersWriteAndLeave(): Promise<void> {
	const bo = await boards.join(boardId, 'facilitator');
	const key = bo.write('Bo');
	for (let edit = 0; edit < ENOUGH_FOR_A_SNAPSHOT; edit += 1) {
		bo.edit(key, `Bo ${edit}`);
		await bo.stored();
	}
	bo.leave();
	await until(async () => {
		const snapshots = await boards.db
			.select({ id: boardSnapshot.id })
			.from(boardSnapshot)
			.where(eq(boardSnapshot.boardId, boardId));
		return snapshots.length > 0;
	});
}

const loadFromDevice = ({ doc }: TestParticipant) =>
	onDevice.forEach((update) => Y.applyUpdate(doc, update, 'kept on the device'));

describe('two hundred edits made without a network, and a page that was closed and opened', () => {
	it.each([
		['before the server answers', false],
		['after the server has answered', true]
	])('are all there when the device has read its copy %s', async (_, answersFirst) => {
		await othersWriteAndLeave();
		const anna = await boards.come(boardId);
		if (answersFirst) await anna.live();
		loadFromDevice(anna);
		await anna.stored();

		const newcomer = await boards.join(boardId, 'facilitator');
		for (const person of [anna, newcomer]) {
			const { notes } = person;
			expect(notes.find(({ text }) => text.startsWith('Bo'))?.text).toBe(
				`Bo ${ENOUGH_FOR_A_SNAPSHOT - 1}`
			);
			const own = notes.filter(({ text }) => !text.startsWith('Bo'));
			expect(own.map(({ key, text, sectionKey }) => [key, text, sectionKey]).sort()).toEqual(
				lastSeen.map(({ key, text, sectionKey }) => [key, text, sectionKey]).sort()
			);
		}
		expect(anna.putBack).toEqual([]);
	});
});
