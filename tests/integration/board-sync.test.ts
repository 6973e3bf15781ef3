import { isDeepStrictEqual } from 'node:util';
import { asc, eq } from 'drizzle-orm';
import { describe, expect, it } from 'vitest';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { addNote, addSection, deleteNote, linkRecommendation, readNotes } from '$lib/board';
import { boardNote, boardNoteRecommendation, boardUpdate } from '$lib/server/db/schema';
import { publish } from '$lib/server/events';
import { rebuildProjection } from '$server/realtime/index';
import { TestBoards } from '../support/boards.ts';
import { socketWith, TestParticipant } from '../support/participant.ts';
import { newServer } from '../support/server.ts';
import { until } from '../support/until.ts';

const boards = TestBoards.forThisFile();

/** The board as its log alone has it. */
async function stored(boardId: string): Promise<Y.Doc> {
	const rows = await boards.db
		.select({ update: boardUpdate.update })
		.from(boardUpdate)
		.where(eq(boardUpdate.boardId, boardId))
		.orderBy(asc(boardUpdate.id));
	const doc = new Y.Doc();
	for (const { update } of rows) Y.applyUpdate(doc, update);
	return doc;
}

describe('people on one board', () => {
	it('see the same, whoever writes', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		const bo = await boards.join(boardId, 'facilitator');
		anna.write('fra Anna');
		bo.write('fra Bo');
		await until(() => anna.texts.length === 2 && bo.texts.length === 2);
		// The server's word on who wrote what comes after the words.
		await until(() => isDeepStrictEqual(anna.notes, bo.notes));
	});

	it('write in one note at the same time without losing a word', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		const bo = await boards.join(boardId, 'facilitator');
		const key = anna.write('møde');
		await until(() => bo.texts.length === 1);
		anna.edit(key, 'ugentligt møde');
		bo.edit(key, 'møde med skolen');
		await until(() => anna.texts[0] === 'ugentligt møde med skolen');
		await until(() => bo.texts[0] === 'ugentligt møde med skolen');
	});

	it('are told who else is here, by the server’s word', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		const bo = await boards.join(boardId, 'facilitator');
		anna.connection.awareness.setLocalState({ user: { id: 'x', name: 'Borgmesteren' } });
		const seen = () => bo.connection.awareness.getStates().get(anna.doc.clientID);
		const { userId: id, name } = boards.project.people.member;
		await until(() => seen()?.user?.id === id);
		expect(seen()?.user).toEqual({ id, name, sectorId: null });
		anna.leave();
		await until(() => seen() === undefined);
	});

	it('can use any y-websocket client', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		anna.write('skrevet før');
		await anna.stored();
		const doc = new Y.Doc();
		const cookie = await boards.cookieOf('member');
		const { origin } = boards.server;
		const provider = new WebsocketProvider(
			`${origin.replace('http', 'ws')}/sync/board`,
			boardId,
			doc,
			{
				WebSocketPolyfill: socketWith({ cookie }),
				disableBc: true
			}
		);
		try {
			await until(() => readNotes(doc).length === 1);
			const author = { id: null, name: null, sectorId: null };
			addNote(doc, { text: 'skrevet efter', sectionKey: 's', author, writtenAt: 1 }, null);
			await until(() => anna.texts.includes('skrevet efter'));
		} finally {
			provider.destroy();
		}
	});
});

describe('what is called stored', () => {
	it('is in the log, deletions too', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		const key = anna.write('bliver');
		const gone = anna.write('slettes');
		await anna.stored();
		deleteNote(anna.doc, gone, { by: null, at: 5 }, 'test');
		anna.edit(key, 'bl');
		expect(anna.connection.unsaved).toBe(true);
		await anna.stored();
		expect(readNotes(await stored(boardId)).map(({ text }) => text)).toEqual(['bl']);
	});

	it('is still there when the server dies without a word', async () => {
		const boardId = await boards.newBoard();
		const first = await newServer(boards.database);
		const cookie = await boards.cookieOf('member');
		const anna = boards.keep(new TestParticipant({ origin: first.origin, boardId, cookie }));
		for (let count = 0; count < 20; count += 1) anna.write(`seddel ${count}`);
		await anna.stored();
		await first.kill();
		anna.leave();
		const second = await newServer(boards.database);
		try {
			const doc = new Y.Doc();
			await second.realtime.editBoard(boardId, (board) =>
				Y.applyUpdate(doc, Y.encodeStateAsUpdate(board))
			);
			expect(readNotes(doc)).toEqual(anna.notes);
		} finally {
			await second.stop();
		}
	});

	it('is the same number of notes after twenty restarts with the clients still there', async () => {
		const boardId = await boards.newBoard();
		let server = await newServer(boards.database);
		const { port } = server;
		const cookie = await boards.cookieOf('member');
		const anna = boards.keep(new TestParticipant({ origin: server.origin, boardId, cookie }));
		await anna.live();
		for (let count = 0; count < 20; count += 1) {
			anna.write(`seddel ${count}`);
			if (count % 2) await server.stop();
			else await server.kill();
			server = await newServer(boards.database, { port });
			await anna.stored();
		}
		expect(readNotes(await stored(boardId))).toHaveLength(20);
		await server.stop();
	});
});

describe('the readable copy', () => {
	it('says what the document says', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		const section = addSection(anna.doc, 'Idéer', 'test');
		const key = anna.write('en idé', section);
		linkRecommendation(anna.doc, key, boards.project.source.recommendations[0].id, 'test');
		linkRecommendation(anna.doc, key, '00000000-0000-4000-8000-000000000000', 'test');
		const rows = () => boards.db.select().from(boardNote).where(eq(boardNote.boardId, boardId));
		await until(async () => (await rows()).length === 1);
		anna.edit(key, 'en bedre idé');
		await until(async () => (await rows())[0]?.text === 'en bedre idé');
		const [row] = await rows();
		expect(row).toMatchObject({ noteKey: key, sectionKey: section, kind: 'idea' });
		const links = await boards.db
			.select()
			.from(boardNoteRecommendation)
			.where(eq(boardNoteRecommendation.boardId, boardId));
		expect(links).toHaveLength(1);
		await boards.db.delete(boardNote).where(eq(boardNote.boardId, boardId));
		await rebuildProjection(boards.database, boardId);
		expect((await rows())[0]?.text).toBe('en bedre idé');
	});
});

describe('edits by the server', () => {
	it('mark the note that became an action item on every screen', async () => {
		const boardId = await boards.newBoard();
		const anna = await boards.join(boardId);
		const noteKey = anna.write('bliver til noget');
		await anna.stored();
		publish({
			kind: 'actionItem.committed',
			projectId: boards.project.id,
			actionItemId: 'item',
			number: 7,
			boardId,
			noteKey
		});
		await until(() => anna.notes[0]?.actionItem?.number === 7);
	});
});
