import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { workshopTable } from '$lib/server/db/schema';
import { anonymous } from '$lib/server/policies/actor';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database.ts';
import { newProject } from '../../../../../tests/support/project.ts';
import { TestRoom } from '../../../../../tests/support/workshopRoom.ts';
import { joinWorkshop } from '../joinWorkshop';
import { removeParticipant } from '../removeParticipant';
import { moveParticipant } from './moveParticipant';
import { setHost } from './setHost';
import { setLeader } from './setLeader';

let database: TestDatabase;
let room: TestRoom;
let tables: { id: string; number: number }[];

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	room = await TestRoom.lay(database.db, await newProject(database.db));
	tables = await database.db
		.select({ id: workshopTable.id, number: workshopTable.number })
		.from(workshopTable)
		.where(eq(workshopTable.workshopId, room.workshopId))
		.orderBy(workshopTable.number);
});

/** So many at the first table, in the order in which they came. */
async function atFirst(count: number): Promise<string[]> {
	const ids: string[] = [];
	for (let at = 0; at < count; at += 1) {
		const { participantId } = await room.join(`Person ${at}`);
		await move(participantId, 1);
		ids.push(participantId);
	}
	return ids;
}
const move = (participantId: string, to: number) =>
	moveParticipant(room.facilitator, { participantId, tableId: tables[to - 1]!.id });
const pairOf = async (id: string) => (await room.seatOf(id)).pairNumber;
const notFound = { code: 'notFound' };
const notAllowed = { code: 'notAllowed' };

describe('somebody who is moved', () => {
	it('sits at the other table, has its board, and hosts the old one no longer', async () => {
		const [anne] = (await atFirst(1)) as [string];
		await setHost(room.facilitator, { participantId: anne, isHost: true });
		expect((await room.seatOf(anne)).isHost).toBe(true);
		const before = (await room.seatOf(anne)).boards.table;
		await move(anne, 2);
		const after = await room.seatOf(anne);
		expect(after.table?.number).toBe(2);
		expect(after.boards.table).not.toBe(before);
		expect(after.isHost).toBe(false);
		await move(anne, 1);
		expect((await room.seatOf(anne)).isHost).toBe(false);
	});

	it('joins a pair at the new table while pairs work, and leaves nobody alone at the old', async () => {
		const [anne, bo, carl, dorte] = (await atFirst(4)) as [string, string, string, string];
		await room.start('silent');
		await room.start('pairs');
		expect(await Promise.all([anne, bo, carl, dorte].map(pairOf))).toEqual([1, 1, 2, 2]);
		await move(anne, 2);
		expect(await pairOf(bo)).toBe(2);
		expect(await pairOf(anne)).toBe(1);
		const { boards } = await room.seatOf(anne);
		expect(boards.pair).not.toBeNull();
		expect(boards.pair).not.toBe((await room.seatOf(bo)).boards.pair);
	});

	it('goes to no table of another workshop, and is moved by none of its people', async () => {
		const [anne] = (await atFirst(1)) as [string];
		const other = await TestRoom.lay(database.db, await newProject(database.db));
		const [strange] = await database.db
			.select({ id: workshopTable.id })
			.from(workshopTable)
			.where(eq(workshopTable.workshopId, other.workshopId));
		const there = { participantId: anne, tableId: strange!.id };
		await expect(moveParticipant(room.facilitator, there)).rejects.toMatchObject(notFound);
		const here = { participantId: anne, tableId: tables[1]!.id };
		await expect(moveParticipant(other.facilitator, here)).rejects.toMatchObject(notAllowed);
		await expect(moveParticipant(await room.as(anne), here)).rejects.toMatchObject(notAllowed);
		expect((await room.seatOf(anne)).table?.number).toBe(1);
	});
});

describe('somebody who is removed', () => {
	it('leaves their pair and their table’s care, and the partner joins another pair', async () => {
		const [anne, bo, carl] = (await atFirst(4)) as [string, string, string];
		await setHost(room.facilitator, { participantId: anne, isHost: true });
		await room.start('pairs');
		await removeParticipant(room.facilitator, { participantId: anne });
		expect(await pairOf(anne)).toBeNull();
		expect(await pairOf(bo)).toBe(await pairOf(carl));
		expect((await room.seatOf(anne)).isHost).toBe(false);
		await removeParticipant(room.facilitator, { participantId: anne });
		await expect(move(anne, 2)).rejects.toMatchObject(notFound);
	});

	it('is in no pair that is formed later', async () => {
		const [anne, bo, carl] = (await atFirst(3)) as [string, string, string];
		await removeParticipant(room.facilitator, { participantId: anne });
		await room.start('pairs');
		expect(await pairOf(anne)).toBeNull();
		expect([await pairOf(bo), await pairOf(carl)]).toEqual([1, 1]);
	});
});

it('a table has one host, who is one of those at it', async () => {
	const [anne, bo] = (await atFirst(2)) as [string, string];
	await setHost(room.facilitator, { participantId: anne, isHost: true });
	await setHost(room.facilitator, { participantId: bo, isHost: true });
	expect((await room.seatOf(anne)).isHost).toBe(false);
	// Taken from who no longer has it, it stays with who has.
	await setHost(room.facilitator, { participantId: anne, isHost: false });
	expect((await room.seatOf(bo)).isHost).toBe(true);
	await setHost(room.facilitator, { participantId: bo, isHost: false });
	expect((await room.seatOf(bo)).isHost).toBe(false);
	await expect(
		setHost(await room.as(bo), { participantId: bo, isHost: true })
	).rejects.toMatchObject(notAllowed);
});

it('a leader is made by whoever runs it, and by nobody else', async () => {
	const [anne] = (await atFirst(1)) as [string];
	await setLeader(room.facilitator, { participantId: anne, isLeader: true });
	expect((await room.seatOf(anne)).isLeader).toBe(true);
	await setLeader(room.facilitator, { participantId: anne, isLeader: false });
	expect((await room.seatOf(anne)).isLeader).toBe(false);
	await expect(
		setLeader(await room.as(anne), { participantId: anne, isLeader: true })
	).rejects.toMatchObject(notAllowed);
});

it('pairs cross sectors', async () => {
	const { school, health } = room.project.sectors;
	const ids: string[] = [];
	for (const sector of [school, school, health, health]) {
		const { participantId } = await room.join('Nogen', sector);
		await move(participantId, 1);
		ids.push(participantId);
	}
	await room.start('pairs');
	expect(await Promise.all(ids.map(pairOf))).toEqual([1, 2, 1, 2]);
});

it('a newcomer while pairs work joins one, with its board', async () => {
	for (const name of ['Anne', 'Bo', 'Carla', 'Dan']) await room.join(name);
	await room.start('pairs');
	const { participantId } = await room.join('Eva');
	const seat = await room.seatOf(participantId);
	expect(seat.pairNumber).not.toBeNull();
	expect(seat.boards.pair).not.toBeNull();
});

it('somebody who has sat down at a table belongs there, and nowhere where there is none such', async () => {
	const context = { db: database.db, actor: anonymous, now: new Date() };
	const join = (table: string) =>
		joinWorkshop(context, {
			code: room.code,
			sectorId: room.project.sectors.school,
			firstName: '',
			table
		});
	for (let at = 0; at < 3; at += 1) {
		const { participantId } = await join('2');
		expect((await room.seatOf(participantId)).table?.number).toBe(2);
	}
	const { participantId } = await join('39');
	expect((await room.seatOf(participantId)).table?.number).toBe(1);
	await expect(join('-1')).rejects.toMatchObject({ code: 'required', field: 'table' });
});

it('a newcomer sits at a table that has room, whoever sits there', async () => {
	for (let at = 0; at < 12; at += 1) {
		const { participantId } = await room.join('Nogen', room.project.sectors.health);
		await move(participantId, 1);
	}
	for (let at = 0; at < 3; at += 1) {
		const { participantId } = await room.join('Nogen');
		await move(participantId, 2);
	}
	// None of the schools sits at the first table, but it is full.
	const { participantId } = await room.join('Sidst');
	expect((await room.seatOf(participantId)).table?.number).toBe(2);
});
