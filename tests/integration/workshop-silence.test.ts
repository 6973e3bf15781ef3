import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { closeCodes } from '$lib/protocol/closeCodes';
import { removeParticipant } from '$lib/server/commands/removeParticipant';
import { revealPhase } from '$lib/server/commands/workshop/revealPhase';
import { steerPhase } from '$lib/server/commands/workshop/steerPhase';
import { boardNote, workshop } from '$lib/server/db/schema';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { signIn, TestParticipant } from '../support/participant.ts';
import { newProject } from '../support/project.ts';
import { newServer, type TestSocketServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { phaseDraft, settingsAt, TestRoom, writingPhases } from '../support/workshopRoom.ts';

let database: TestDatabase;
let server: TestSocketServer;
let room: TestRoom;

beforeAll(async () => {
	database = await newDatabase();
	server = await newServer(database, { keepBoardsFor: 50 });
});
afterEach(() => room && closeDoor());
afterAll(async () => {
	await server.stop();
	await database.close();
});

const closeDoor = () =>
	database.db.update(workshop).set({ isOpen: false }).where(eq(workshop.id, room.workshopId));

async function layRoom(options?: Parameters<typeof TestRoom.lay>[2]): Promise<void> {
	room = await TestRoom.lay(database.db, await newProject(database.db), options);
}

/** Opens a board as somebody; it is left when the test ends. */
function open(boardId: string | null, cookie: string): TestParticipant {
	const someone = new TestParticipant({ origin: server.origin, boardId: boardId ?? '', cookie });
	onTestFinished(() => someone.leave());
	return someone;
}

async function ownBoard(person: { participantId: string; cookie: string }) {
	const { boards } = await room.seatOf(person.participantId);
	return open(boards.own, person.cookie);
}

async function tableBoard(person: { participantId: string; cookie: string }) {
	const { boards } = await room.seatOf(person.participantId);
	return open(boards.table, person.cookie);
}

const sectionKey = async () => (await room.boardSections())[0]!.key;

it('is written for oneself alone, and comes to the table when it is shown', async () => {
	await layRoom({ tables: 1 });
	const [anne, bo] = [await room.join('Anne'), await room.join('Bo')];
	await room.start('silent');
	const annes = await ownBoard(anne);
	await annes.live();
	annes.write('Vi mangler et sted at ringe hen', await sectionKey());
	await annes.stored();

	const bosView = open((await room.seatOf(anne.participantId)).boards.own, bo.cookie);
	expect(await bosView.refused()).toBe(closeCodes.notAllowed);
	expect(bosView.texts).toEqual([]);
	const { facilitator } = room.project.people;
	const leads = open(
		(await room.seatOf(anne.participantId)).boards.own,
		await signIn(database.db, { userId: facilitator.userId })
	);
	expect(await leads.refused()).toBe(closeCodes.notAllowed);

	const table = await tableBoard(bo);
	await table.live();
	expect(table.texts).toEqual([]);
	await revealPhase(room.facilitator, { workshopId: room.workshopId });
	await until(() => table.texts.length === 1);
	expect(table.notes).toMatchObject([
		{
			text: 'Vi mangler et sted at ringe hen',
			origin: { level: 'own', table: 1 },
			authorName: 'Anne'
		}
	]);
});

it('is counted and not copied', async () => {
	await layRoom({ tables: 1 });
	const anne = await room.join('Anne');
	await room.start('silent');
	const annes = await ownBoard(anne);
	await annes.live();
	annes.write('Noget, ingen må se endnu', await sectionKey());
	await annes.stored();
	const { own } = (await room.seatOf(anne.participantId)).boards;
	await until(async () => (await room.noteCountOf(own!)) === 1);
	expect(await database.db.select().from(boardNote).where(eq(boardNote.boardId, own!))).toEqual([]);
});

it('brings the notes of a phone that was asleep when the others’ were shown', async () => {
	await layRoom({ tables: 1 });
	const [anne, bo] = [await room.join('Anne'), await room.join('Bo')];
	await room.start('silent');
	const annes = await ownBoard(anne);
	await annes.live();
	annes.drop();
	annes.write('Skrevet i tunnelen', await sectionKey());
	await room.start('tables');
	const table = await tableBoard(bo);
	await table.live();
	annes.comeBack();
	await until(() => table.texts.includes('Skrevet i tunnelen'));
	expect(table.texts).toHaveLength(1);
});

it('leads from one’s own over the pair to the table, each note once and none lost', async () => {
	await layRoom({ tables: 2 });
	const people: { participantId: string; cookie: string }[] = [];
	for (const name of ['Anne', 'Bo', 'Carla', 'Dan', 'Eva', 'Finn'])
		people.push(await room.join(name));
	await room.start('silent');
	const key = await sectionKey();
	for (const [at, person] of people.entries()) {
		const own = await ownBoard(person);
		await own.live();
		own.write(`Seddel ${at}`, key);
		await own.stored();
	}
	await room.start('pairs');
	const seats = await Promise.all(people.map((one) => room.seatOf(one.participantId)));
	for (const [at, person] of people.entries()) {
		const pair = open(seats[at]!.boards.pair, person.cookie);
		await until(() => pair.texts.includes(`Seddel ${at}`));
		if (at === 0) pair.write('Skrevet i parret', key);
		await pair.stored();
	}
	await room.start('tables');
	const tables = new Map(seats.map((seat, at) => [seat.boards.table!, people[at]!.cookie]));
	const all = await Promise.all(
		[...tables].map(async ([boardId, cookie]) => {
			const table = open(boardId, cookie);
			await table.live();
			return table;
		})
	);
	await until(() => all.flatMap(({ texts }) => texts).length === 7);
	expect(all.flatMap(({ texts }) => texts).sort()).toEqual(
		[...people.map((_, at) => `Seddel ${at}`), 'Skrevet i parret'].sort()
	);
	const ofPair = all.flatMap(({ notes }) => notes).find(({ text }) => text === 'Skrevet i parret');
	expect(ofPair?.origin).toMatchObject({ level: 'pair' });
});

it('keeps a second silent round to itself as well', async () => {
	const again = { ...writingPhases[0]!, title: 'igen' };
	await layRoom({ tables: 1, phases: [...writingPhases.slice(0, 3), again] });
	const [anne, bo] = [await room.join('Anne'), await room.join('Bo')];
	await room.start('silent');
	const annes = await ownBoard(anne);
	await annes.live();
	annes.write('Første runde', await sectionKey());
	await annes.stored();
	await room.start('tables');
	const table = await tableBoard(bo);
	await until(() => table.texts.length === 1);
	await room.startTitled('igen');
	annes.write('Anden runde', await sectionKey());
	await annes.stored();
	// What is written now would have come with this.
	const { own } = (await room.seatOf(anne.participantId)).boards;
	await until(async () => (await room.noteCountOf(own!)) === 2);
	expect(table.texts).toEqual(['Første runde']);
	await revealPhase(room.facilitator, { workshopId: room.workshopId });
	await until(() => table.texts.length === 2);
});

it('says no names where none are to be said', async () => {
	const hidden = { ...writingPhases[0]!, anonymity: 'hidden' as const };
	await layRoom({ tables: 1, phases: [hidden, ...writingPhases.slice(1)] });
	const [anne, bo] = [await room.join('Anne'), await room.join('Bo')];
	await room.start('silent');
	const annes = await ownBoard(anne);
	await annes.live();
	annes.write('Det tør jeg ikke sige højt', await sectionKey());
	await annes.stored();
	await room.start('tables');
	const table = await tableBoard(bo);
	await until(() => table.texts.length === 1);
	expect(table.notes).toMatchObject([
		{ authorId: null, authorName: null, sectorId: room.project.sectors.school }
	]);
	const everything = Buffer.from(Y.encodeStateAsUpdate(table.doc));
	expect(everything.toString('latin1')).not.toContain('Anne');
	expect(everything.toString('latin1')).not.toContain(anne.participantId);
});

it('is over when the phase is locked, and for whoever is removed', async () => {
	await layRoom({ tables: 1 });
	const [anne, bo] = [await room.join('Anne'), await room.join('Bo')];
	await room.start('tables');
	const [annes, bos] = [await tableBoard(anne), await tableBoard(bo)];
	await Promise.all([annes.live(), bos.live()]);
	annes.write('Før der blev låst', await sectionKey());
	await until(() => bos.texts.length === 1);
	await steerPhase(room.facilitator, { workshopId: room.workshopId, what: 'lock' });
	await until(() => annes.connection.rights === 'read');
	annes.write('Efter der blev låst', await sectionKey());
	await steerPhase(room.facilitator, { workshopId: room.workshopId, what: 'unlock' });
	await until(() => bos.connection.rights === 'write');
	await removeParticipant(room.facilitator, { participantId: anne.participantId });
	await until(() => annes.connection.rights === 'read');
	annes.write('Efter jeg blev bedt om at gå', await sectionKey());
	bos.write('Bo skriver videre', await sectionKey());
	await bos.stored();
	expect(bos.texts).not.toContain('Efter jeg blev bedt om at gå');
});

it('takes what the phase allows and puts back the rest, over the wire, and nobody else notices', async () => {
	const addOnly = phaseDraft('map', { settings: settingsAt('table', 'addOnly') });
	await layRoom({ tables: 1, phases: [...writingPhases, addOnly] });
	const [anne, bo] = [await room.join('Anne'), await room.join('Bo')];
	await room.start('tables');
	const [annes, bos] = [await tableBoard(anne), await tableBoard(bo)];
	await Promise.all([annes.live(), bos.live()]);
	const note = annes.write('Annes seddel', await sectionKey());
	await until(() => bos.texts.length === 1);
	await room.start('map');
	await until(() => bos.connection.grant === 'addOnly' && annes.connection.grant === 'addOnly');
	bos.edit(note, 'Noget helt andet');
	await until(() => bos.putBack.length > 0);
	expect(bos.putBack).toEqual([{ reason: 'notNow', noteKey: note }]);
	bos.write('Bos nye seddel', await sectionKey());
	await until(() => annes.texts.length === 2);
	await until(() => bos.texts.includes('Annes seddel'));
	expect(annes.texts).toEqual(['Annes seddel', 'Bos nye seddel']);
	expect(annes.putBack).toEqual([]);
	expect(annes.connection.state).toBe('live');
});

it('opens the tables to each other in a gallery, and not before', async () => {
	await layRoom({ tables: 2 });
	const [anne, bo] = [await room.join('Anne'), await room.join('Bo')];
	await room.start('tables');
	const bosTable = (await room.seatOf(bo.participantId)).boards.table;
	expect(await open(bosTable, anne.cookie).refused()).toBe(closeCodes.notAllowed);
	await room.start('gallery');
	await open(bosTable, anne.cookie).live();
});
