import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { closeCodes } from '$lib/protocol/closeCodes';
import { endWorkshop } from '$lib/server/commands/workshop/endWorkshop';
import { revealPhase } from '$lib/server/commands/workshop/revealPhase';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { TestParticipant } from '../support/participant.ts';
import { newProject } from '../support/project.ts';
import { newServer, type TestSocketServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { TestRoom, writingPhases } from '../support/workshopRoom.ts';

let database: TestDatabase;
let server: TestSocketServer;
let room: TestRoom;

beforeAll(async () => {
	database = await newDatabase();
	server = await newServer(database, { keepBoardsFor: 50 });
});
afterAll(async () => {
	await server.stop();
	await database.close();
});

function open(boardId: string | null, cookie: string): TestParticipant {
	const someone = new TestParticipant({ origin: server.origin, boardId: boardId ?? '', cookie });
	onTestFinished(() => someone.leave());
	return someone;
}

/** Everything of the database that is kept of a board, row by row. */
const kept = [
	'board_update',
	'board_snapshot',
	'board_segment',
	'board_client',
	'board_projection',
	'board_section',
	'board_note',
	'board_flow'
];

/** Names of the tables that have something of that board. */
async function tablesThatKnow(boardId: string): Promise<string[]> {
	const found: string[] = [];
	for (const table of kept) {
		const column = table === 'board_flow' ? 'from_board_id' : 'board_id';
		const rows = await database.db.execute(
			sql`select 1 from ${sql.identifier(table)} where ${sql.identifier(column)} = ${boardId}`
		);
		if (rows.length > 0) found.push(table);
	}
	return found;
}

it('where no names are stored, nothing is left of what people wrote alone, also while they write on', async () => {
	const unstored = { ...writingPhases[0]!, anonymity: 'unstored' as const };
	room = await TestRoom.lay(database.db, await newProject(database.db), {
		tables: 1,
		phases: [unstored, ...writingPhases.slice(1)]
	});
	const [anne, bo] = [await room.join('Anne'), await room.join('Bo')];
	await room.start('silent');
	const { own, table } = (await room.seatOf(anne.participantId)).boards;
	const key = (await room.boardSections())[0]!.key;
	const annes = open(own, anne.cookie);
	await annes.live();
	annes.write('Det tør jeg ikke sige højt', key);
	await annes.stored();
	expect(await tablesThatKnow(own!)).toContain('board_update');
	await revealPhase(room.facilitator, { workshopId: room.workshopId });
	const bos = open(table, bo.cookie);
	await until(() => bos.texts.length === 1);
	expect(await tablesThatKnow(own!)).toContain('board_flow');

	const writing = setInterval(() => annes.write('Mere endnu', key), 2);
	onTestFinished(() => clearInterval(writing));
	await endWorkshop(room.facilitator, { workshopId: room.workshopId });
	expect(await annes.refused()).toBe(closeCodes.unknownBoard);
	clearInterval(writing);
	// The room is put away, and has stored nothing of what it still had.
	await until(() => server.realtime.stats().boards <= 1);
	expect(await tablesThatKnow(own!)).toEqual([]);

	await until(() => bos.connection.rights === 'read');
	expect(bos.notes).toMatchObject([
		{ text: 'Det tør jeg ikke sige højt', authorId: null, authorName: null }
	]);
	const everything = Buffer.from(Y.encodeStateAsUpdate(bos.doc)).toString('latin1');
	for (const trace of ['Anne', anne.participantId, own!]) expect(everything).not.toContain(trace);
});
