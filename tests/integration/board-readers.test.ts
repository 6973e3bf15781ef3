import * as decoding from 'lib0/decoding';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { addNote, readNotes } from '$lib/board';
import { messageKinds, syncSteps } from '$lib/protocol/messages';
import { step1Message } from '../../server/realtime/room/sync';
import { TestBoards } from '../support/boards.ts';
import { RawClient } from '../support/rawClient.ts';
import { until } from '../support/until.ts';

const boards = TestBoards.forThisFile({ heartbeatEvery: 2_000 });
const author = { id: null, name: null, sectorId: null };

/** A board of several megabytes, so that a few answers are more than any line takes in. */
async function fullBoard(): Promise<string> {
	const boardId = await boards.newBoard();
	// In parts: to find a place for a note all others in its document are looked at.
	const parts = Array.from({ length: 60 }, () => {
		const part = new Y.Doc();
		for (let count = 0; count < 50; count += 1) {
			const draft = { text: 'ord '.repeat(60), sectionKey: 's', author, writtenAt: 1 };
			addNote(part, draft, null);
		}
		return Y.encodeStateAsUpdate(part);
	});
	await boards.server.realtime.editBoard(boardId, (doc) => {
		for (const part of parts) Y.applyUpdate(doc, part);
	});
	return boardId;
}

/** Somebody who asks for the whole board again and again, and reads none of it. */
async function stuckReader(boardId: string): Promise<RawClient> {
	const cookie = await boards.cookieOf('facilitator');
	const reader = await RawClient.open(boards.address(boardId), { headers: { cookie } });
	reader.pause();
	for (let count = 0; count < 8; count += 1) reader.send(step1Message(Uint8Array.of(0)));
	await until(() => boards.server.realtime.stats().behind === 1);
	return reader;
}

const stepOf = (message: Uint8Array) => {
	const decoder = decoding.createDecoder(message);
	if (decoding.readVarUint(decoder) !== messageKinds.sync) return null;
	return {
		step: decoding.readVarUint(decoder),
		payload: decoding.readVarUint8Array(decoder)
	};
};

it('who has not read gets the difference afterwards, and nobody waits for them', async () => {
	const boardId = await fullBoard();
	const anna = await boards.join(boardId);
	const reader = await stuckReader(boardId);
	for (let count = 0; count < 20; count += 1) anna.write(`imens ${count}`);
	await anna.stored();
	reader.resume();
	const doc = new Y.Doc();
	let taken = 0;
	await until(() => {
		for (; taken < reader.received.length; taken += 1) {
			const part = stepOf(reader.received[taken] ?? new Uint8Array());
			// News went to the others alone while this one was behind.
			if (part) expect(part.step).not.toBe(syncSteps.update);
			if (part?.step === syncSteps.step2) Y.applyUpdate(doc, part.payload);
		}
		return readNotes(doc).length === anna.notes.length;
	});
	expect(readNotes(doc)).toEqual(anna.notes);
	reader.close();
});

it('who never reads is hung up on', async () => {
	const boardId = await fullBoard();
	await until(() => boards.server.realtime.stats().connections === 0);
	await stuckReader(boardId);
	await until(() => boards.server.realtime.stats().connections === 0);
});
