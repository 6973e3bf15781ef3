import { and, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Anonymity } from '$lib/domain/anonymity';
import type { WorkshopAction } from '$lib/domain/workshop/agreementDetail';
import { boardPlaces } from '$lib/server/auth/boardPlaces';
import { participantActors } from '$lib/server/auth/participantActors';
import {
	board,
	boardFlow,
	boardUpdate,
	commitment,
	parkedItem,
	participant,
	phase,
	workshop
} from '$lib/server/db/schema';
import { grantOn } from '$lib/server/policies/grantOn';
import { actionsDetail } from '$lib/server/queries/workshop/detail/actionsDetail';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database.ts';
import { newProject } from '../../../../../tests/support/project.ts';
import { phaseDraft, settingsAt, TestRoom } from '../../../../../tests/support/workshopRoom.ts';
import { openWorkshop } from '../openWorkshop';
import { answerCommitment } from './commitment/answerCommitment';
import { answerOnBehalf } from './commitment/answerOnBehalf';
import { endWorkshop } from './endWorkshop';
import { parkWords } from './parking/parkWords';
import { proposeAction } from './proposal/proposeAction';
import { sayWord } from './sayWord';
import { steerPhase } from './steerPhase';

let database: TestDatabase;
let room: TestRoom;
let anne: string;
let bo: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(() => layRoom('hidden'));

async function layRoom(anonymity: Anonymity): Promise<void> {
	const silent = phaseDraft('silent', { settings: settingsAt('own', 'editOwn'), anonymity });
	room = await TestRoom.lay(database.db, await newProject(database.db), {
		tables: 1,
		phases: [
			silent,
			phaseDraft('tables', { settings: settingsAt('table', 'all') }),
			phaseDraft('actions'),
			phaseDraft('commit'),
			phaseDraft('checkout')
		]
	});
	({ participantId: anne } = await room.join('Anne'));
	({ participantId: bo } = await room.join('Bo'));
}

const refusal = (code: string) => ({ code });
const end = (context = room.facilitator) => endWorkshop(context, { workshopId: room.workshopId });
const endDays = (days: number) =>
	end({ ...room.facilitator, now: new Date(Date.now() - days * 24 * 60 * 60_000) });
const workshopRow = async () =>
	(await database.db.select().from(workshop).where(eq(workshop.id, room.workshopId)))[0]!;
const ownBoards = () =>
	database.db
		.select({ id: board.id })
		.from(board)
		.where(and(eq(board.workshopId, room.workshopId), eq(board.level, 'own')));

async function proposed(changes: Partial<Parameters<typeof proposeAction>[1]> = {}) {
	await room.start('actions');
	await proposeAction(await room.as(anne), {
		title: 'Fælles åben rådgivning',
		unitId: room.project.units.school.id,
		ownerParticipantId: anne,
		dueOn: '2027-06-01',
		workstreamId: room.project.workstreams[1].id,
		recommendationIds: [],
		...changes
	});
}
async function only(): Promise<WorkshopAction> {
	const { actions } = await actionsDetail(database.db, { workshopId: room.workshopId });
	return actions[0]!;
}

describe('a workshop that is ended', () => {
	it('has no phase that runs, no open door, and nothing follows any more', async () => {
		await room.start('silent');
		await room.start('tables');
		await end();
		const row = await workshopRow();
		expect(row.endedAt).not.toBeNull();
		expect(row.isOpen).toBe(false);
		const running = await database.db.select().from(phase).where(eq(phase.id, row.currentPhaseId!));
		expect(running[0]?.endedAt).toEqual(row.endedAt);
		const flows = await database.db
			.select({ isOpen: boardFlow.isOpen })
			.from(boardFlow)
			.where(eq(boardFlow.workshopId, room.workshopId));
		expect(flows.length).toBeGreaterThan(0);
		expect(flows.every(({ isOpen }) => !isOpen)).toBe(true);
	});

	it('ended twice, or by two at once, is ended once', async () => {
		await room.start('tables');
		await endDays(3);
		const { endedAt } = await workshopRow();
		await Promise.all([end(), end()]);
		expect((await workshopRow()).endedAt).toEqual(endedAt);
	});

	it('is ended by those who run it alone, and not before it has begun', async () => {
		await expect(end()).rejects.toMatchObject(refusal('notInThisPhase'));
		await room.start('tables');
		await expect(end(await room.as(anne))).rejects.toMatchObject(refusal('notAllowed'));
		for (const role of ['member', 'steering', 'reader'] as const)
			await expect(
				end({ ...room.facilitator, actor: room.project.people[role] })
			).rejects.toMatchObject(refusal('notAllowed'));
		expect((await workshopRow()).endedAt).toBeNull();
	});

	it('is refused while an action has neither owner nor place', async () => {
		await proposed({ unitId: '', ownerParticipantId: '', ownerName: '' });
		await expect(end()).rejects.toMatchObject({ code: 'stillOpen', params: { number: 1 } });
		expect((await workshopRow()).endedAt).toBeNull();
	});

	it('is refused while something parked has no place, unless the project leads are to have it', async () => {
		await room.start('tables');
		const { workshopId } = room;
		for (const text of ['Kaffen', 'Lokalerne'])
			await parkWords(await room.as(anne), { workshopId, text });
		await expect(end()).rejects.toMatchObject({ code: 'stillParked', params: { number: 2 } });
		expect((await workshopRow()).endedAt).toBeNull();
		await endWorkshop(room.facilitator, { workshopId, leavesToLeads: 'on' });
		expect((await workshopRow()).endedAt).not.toBeNull();
		const parked = await database.db
			.select({ place: parkedItem.place, placedAt: parkedItem.placedAt })
			.from(parkedItem)
			.where(eq(parkedItem.workshopId, workshopId));
		expect(parked.map(({ place }) => place)).toEqual(['projectLeads', 'projectLeads']);
		expect(parked.every(({ placedAt }) => placedAt !== null)).toBe(true);
	});

	it('takes nothing more: no clock, no word, no parking, no open door', async () => {
		await room.start('checkout');
		const guest = await room.as(anne);
		await end();
		const { workshopId } = room;
		// Also with the rights they had a moment ago.
		await expect(sayWord(guest, { word: 'Glad' })).rejects.toMatchObject(refusal('notInThisPhase'));
		await expect(sayWord(await room.as(anne), { word: 'Glad' })).rejects.toMatchObject(
			refusal('notAllowed')
		);
		await expect(parkWords(guest, { workshopId, text: 'Kaffe' })).rejects.toMatchObject(
			refusal('notInThisPhase')
		);
		await expect(
			steerPhase(room.facilitator, { workshopId, what: 'extend' })
		).rejects.toMatchObject(refusal('notInThisPhase'));
		await expect(openWorkshop(room.facilitator, { workshopId })).rejects.toMatchObject(
			refusal('workshopEnded')
		);
	});

	it('lets its guests write on no board, whatever the door says', async () => {
		await room.start('tables');
		await end();
		await database.db
			.update(workshop)
			.set({ isOpen: true })
			.where(eq(workshop.id, room.workshopId));
		const actor = (await participantActors(database.db, [anne])).get(anne)!;
		expect(actor.mayWrite).toBe(false);
		const { boards } = await room.seatOf(anne);
		// Also on one that is of no programme.
		for (const boardId of [boards.own!, boards.table!, boards.plenum!, room.project.board.id]) {
			const found = (await boardPlaces(database.db, [boardId])).get(boardId)!;
			const { projectId, workshopId, place } = found;
			expect(grantOn(actor, { kind: 'board', projectId, workshopId, place })).toBe('nothing');
		}
	});

	it('goes on where a phase is begun again', async () => {
		await room.start('tables');
		await end();
		await room.start('checkout');
		expect(await workshopRow()).toMatchObject({ endedAt: null, isOpen: true });
		await sayWord(await room.as(anne), { word: 'Glad' });
	});
});

describe('what people wrote alone', () => {
	it('stays theirs where a phase kept the names, or hid them', async () => {
		await room.start('silent');
		const before = await ownBoards();
		await end();
		expect(await ownBoards()).toEqual(before);
	});

	it('is deleted with its log where a phase stored no names, and can be begun anew', async () => {
		await layRoom('unstored');
		await room.start('silent');
		const before = await ownBoards();
		expect(before).toHaveLength(2);
		await end();
		expect(await ownBoards()).toEqual([]);
		for (const { id } of before)
			expect(
				await database.db.select().from(boardUpdate).where(eq(boardUpdate.boardId, id))
			).toEqual([]);
		await room.start('silent');
		expect(await ownBoards()).toHaveLength(2);
		expect((await room.seatOf(anne)).boards.own).not.toBeNull();
	});

	it('stays where no phase has begun that stores no names', async () => {
		await layRoom('unstored');
		await room.start('tables');
		await end();
		expect(await ownBoards()).toHaveLength(2);
	});
});

describe('an answer after the end', () => {
	const answer = async (who = anne, said: { answer?: 'yes' | 'no'; reason?: string } = {}) => {
		const { id: actionItemId, version } = await only();
		const context = await room.as(who);
		await answerCommitment(context, { actionItemId, version, answer: 'yes', ...said });
	};

	it('is taken for two weeks, and makes an agreement', async () => {
		await proposed();
		await endDays(13);
		await answer();
		expect(await only()).toMatchObject({ answer: 'yes' });
	});

	it('is too late after that', async () => {
		await proposed();
		await endDays(14);
		await expect(answer()).rejects.toMatchObject(refusal('tooLateToAnswer'));
		expect(await only()).toMatchObject({ answer: 'pending' });
	});

	it('is given once: what was answered stands', async () => {
		await proposed();
		await room.start('commit');
		await answer();
		await end();
		await expect(answer(anne, { answer: 'no', reason: 'Alligevel ikke' })).rejects.toMatchObject(
			refusal('tooLateToAnswer')
		);
		expect(await only()).toMatchObject({ answer: 'yes' });
	});

	it('is one’s own, and nobody’s who was removed', async () => {
		await proposed();
		await end();
		await expect(answer(bo)).rejects.toMatchObject(refusal('notAllowed'));
		const context = await room.as(anne);
		const { id: actionItemId, version } = await only();
		await database.db
			.update(participant)
			.set({ removedAt: new Date() })
			.where(eq(participant.id, anne));
		await expect(
			answerCommitment(context, { actionItemId, version, answer: 'yes' })
		).rejects.toMatchObject(refusal('notAllowed'));
	});

	it('that was written down for them meanwhile is not overwritten', async () => {
		await proposed();
		await end();
		const { id: actionItemId, version } = await only();
		await answerOnBehalf(room.facilitator, { actionItemId, version, answer: 'yes' });
		await expect(
			answerCommitment(await room.as(anne), { actionItemId, version, answer: 'yes' })
		).rejects.toMatchObject(refusal('changedMeanwhile'));
		const [row] = await database.db
			.select({ answeredBy: commitment.answeredBy })
			.from(commitment)
			.where(eq(commitment.actionItemId, actionItemId));
		expect(row?.answeredBy).toBe(room.project.people.facilitator.userId);
	});

	it('is no way to answer in a phase that has not come to it', async () => {
		await proposed();
		await expect(answer()).rejects.toMatchObject(refusal('notInThisPhase'));
	});
});
