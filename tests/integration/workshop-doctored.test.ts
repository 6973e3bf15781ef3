import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import type * as Y from 'yjs';
import { readNotes } from '$lib/board';
import { openingProgramme } from '$lib/domain/workshop/openingProgramme';
import type { Grant } from '$lib/domain/workshop/grant';
import { closeCodes } from '$lib/protocol/closeCodes';
import { answerCommitment } from '$lib/server/commands/workshop/commitment/answerCommitment';
import { castRatings } from '$lib/server/commands/workshop/castRatings';
import { castVotes } from '$lib/server/commands/workshop/castVotes';
import { chooseAtWorkshop } from '$lib/server/commands/workshop/chooseAtWorkshop';
import { proposeAction } from '$lib/server/commands/workshop/proposal/proposeAction';
import { steerPhase } from '$lib/server/commands/workshop/steerPhase';
import { choice, commitment, phase, rating, vote } from '$lib/server/db/schema';
import { actionsDetail } from '$lib/server/queries/workshop/detail/actionsDetail';
import { dictionary } from '$lib/text';
import { boardAt } from '$server/realtime/index';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { DoctoredClient } from '../support/doctoredClient.ts';
import { DOCTORED, forbiddenBy } from '../support/doctoredEdits.ts';
import { ballotOf, forbiddenRequests } from '../support/doctoredRequests.ts';
import { TestParticipant } from '../support/participant.ts';
import { newProject } from '../support/project.ts';
import { attempt } from '../support/rawClient.ts';
import { newServer, type TestSocketServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { TestRoom } from '../support/workshopRoom.ts';

type Person = Awaited<ReturnType<TestRoom['join']>>;
type Phase = Pick<typeof phase.$inferSelect, 'id' | 'kind' | 'title' | 'settings'>;

let database: TestDatabase;
let server: TestSocketServer;
let room: TestRoom;
let phases: Phase[];
/** Two at one table, and one at the other. */
let [anne, villain, other]: Person[] = [];

beforeAll(async () => {
	database = await newDatabase();
	server = await newServer(database);
});
afterAll(async () => {
	await server.stop();
	await database.close();
});
beforeEach(async () => {
	const project = await newProject(database.db);
	room = await TestRoom.lay(database.db, project, {
		phases: openingProgramme(dictionary('da').programme.opening),
		recommendationIds: project.source.recommendations.map(({ id }) => id)
	});
	phases = await database.db
		.select({ id: phase.id, kind: phase.kind, title: phase.title, settings: phase.settings })
		.from(phase)
		.where(eq(phase.workshopId, room.workshopId))
		.orderBy(asc(phase.position));
	const people = [];
	for (const name of ['Anne', 'Bo', 'Carla', 'Dan']) people.push(await room.join(name));
	[anne, other, villain] = people;
});

const url = (boardId: string) => `${server.origin.replace('http', 'ws')}/sync/board/${boardId}`;
const seatOf = (person: Person | undefined) => room.seatOf(person!.participantId);
const asVillain = () => room.as(villain!.participantId);

/** The notes of a board as they are stored, in the bin or not. */
async function storedNotes(boardId: string) {
	const doc = await boardAt(database, boardId, new Date(Date.now() + 60_000));
	const notes = readNotes(doc, { parts: true });
	const all = JSON.stringify(doc.toJSON());
	doc.destroy();
	return { notes, all };
}

/** Everything of it is tried, and nothing of it stands. */
async function tryEverything(
	doctored: DoctoredClient,
	boardId: string,
	grant: Grant
): Promise<void> {
	const { notes } = await storedNotes(boardId);
	const key = notes[0]?.key ?? '';
	await doctored.force(forbiddenBy(grant).map((edit) => (doc: Y.Doc) => edit(doc, key)));
	const after = await storedNotes(boardId);
	expect(after.notes).toEqual(notes);
	expect(after.all).not.toContain(DOCTORED);
}

async function shutOut(boardId: string): Promise<void> {
	const headers = { cookie: villain!.cookie };
	const tried = await attempt(url(boardId), { headers });
	expect(tried).toMatchObject({ code: closeCodes.notAllowed, bytes: 0 });
}

it('gains nothing on any board in any phase, and the neighbour notices nothing', async () => {
	const [seat, elsewhere] = [await seatOf(anne), await seatOf(other)];
	expect((await seatOf(villain)).table).toEqual(seat.table);
	const { own, table, plenum } = seat.boards;
	const neighbour = new TestParticipant({
		...{ origin: server.origin, boardId: table!, cookie: anne!.cookie }
	});
	onTestFinished(() => neighbour.leave());
	await neighbour.live();
	const seen: string[] = [];
	neighbour.doc.on('update', (update: Uint8Array) =>
		seen.push(Buffer.from(update).toString('latin1'))
	);
	const [section] = await room.boardSections();
	const secrets: string[] = [];

	for (const { id, kind, title, settings } of phases) {
		// It is there before the phase turns, and stays where it is let.
		const doctored = await DoctoredClient.open(url(table!), villain!.cookie);
		await room.startTitled(title);
		// Nobody but Anne reads her own board, and no pair or table another's that is not shown yet.
		await shutOut(own!);
		const isOpen =
			phases.findIndex((one) => one.kind === 'gallery') <= phases.findIndex((one) => one.id === id);
		if (!isOpen) await shutOut(elsewhere.boards.table!);
		if (kind === 'silent') {
			const secret = `Hemmeligt i ${title}`;
			const writing = new TestParticipant({
				origin: server.origin,
				boardId: own!,
				cookie: anne!.cookie
			});
			await writing.live();
			writing.write(secret, section!.key);
			await writing.stored();
			writing.leave();
			await tryEverything(doctored, table!, 'nothing');
			expect(doctored.heard, title).not.toContain(secret);
			secrets.push(secret);
		}
		if (kind === 'pairs') await shutOut((await seatOf(other)).boards.pair!);
		if (kind === 'tables')
			await until(() => secrets.every((secret) => neighbour.texts.includes(secret)));
		const grant: Grant = settings.level === 'table' ? settings.grant : 'nothing';
		await doctored.granted(grant);
		await tryEverything(doctored, table!, grant);
		if (settings.level === 'table') {
			const { workshopId } = room;
			await steerPhase(room.facilitator, { workshopId, what: 'lock' });
			await doctored.granted('nothing');
			await tryEverything(doctored, table!, 'nothing');
			await steerPhase(room.facilitator, { workshopId, what: 'unlock' });
			await doctored.granted(grant);
		}
		for (const boardId of isOpen ? [plenum!, elsewhere.boards.table!] : [plenum!]) {
			const there = await DoctoredClient.open(url(boardId), villain!.cookie);
			await tryEverything(there, boardId, there.grant as Grant);
			there.close();
		}
		const asking = { context: await asVillain(), participantId: villain!.participantId };
		const answers = await forbiddenRequests({
			...asking,
			workshopId: room.workshopId,
			phase: { id, kind }
		});
		expect(
			answers.every(({ status }) => status === 'rejected'),
			title
		).toBe(true);
		doctored.close();
		// Its own connection hears of the phase a moment before or after the other one does.
		await until(() => {
			expect(neighbour.connection.grant, title).toBe(grant);
			return true;
		});
	}
	expect(neighbour.putBack).toEqual([]);
	expect(seen.join()).not.toContain(DOCTORED);
	expect(neighbour.texts).toEqual(expect.arrayContaining(secrets));
}, 60_000);

it('votes with its own dots alone, and rates and chooses for nobody else', async () => {
	const at = (kind: Phase['kind']) => phases.find((one) => one.kind === kind)!;
	await room.start('vote');
	const options = await ballotOf(await asVillain(), at('vote').id);
	const many = [{ optionId: options[0]!, dots: 20 }];
	await expect(castVotes(await asVillain(), { votes: many })).rejects.toMatchObject({
		code: 'tooManyDots'
	});
	const one = { votes: [{ optionId: options[0]!, dots: 1 }] };
	// Whose vote it is the session says, not the form.
	const forged = { ...one, participantId: anne!.participantId };
	await Promise.all(Array.from({ length: 5 }, async () => castVotes(await asVillain(), forged)));
	const cast = await database.db
		.select()
		.from(vote)
		.where(eq(vote.phaseId, at('vote').id));
	expect(cast).toMatchObject([{ participantId: villain!.participantId, dots: 1 }]);

	await room.start('rate');
	const rated = await ballotOf(await asVillain(), at('rate').id);
	const rates = (impact: number) => ({ ratings: [{ optionId: rated[0]!, impact, effort: 1 }] });
	await expect(castRatings(await asVillain(), rates(101))).rejects.toMatchObject({
		code: 'required'
	});
	await castRatings(await asVillain(), {
		...rates(50),
		participantId: anne!.participantId
	} as never);
	const ratings = await database.db
		.select()
		.from(rating)
		.where(eq(rating.phaseId, at('rate').id));
	expect(ratings).toMatchObject([{ participantId: villain!.participantId, impact: 50 }]);

	await room.start('choose');
	const recommendationId = room.project.source.recommendations[0]!.id;
	const stand = {
		workshopId: room.workshopId,
		recommendationId,
		sequence: 0,
		state: 'declined',
		reason: 'Nej'
	} as const;
	await expect(chooseAtWorkshop(await asVillain(), stand, 'Lederne')).rejects.toMatchObject({
		code: 'notAllowed'
	});
	expect(
		await database.db.select().from(choice).where(eq(choice.projectId, room.project.id))
	).toEqual([]);
});

it('answers no commitment but its own', async () => {
	await room.start('actions');
	await proposeAction(await room.as(anne!.participantId), {
		title: 'Fælles åben rådgivning',
		unitId: room.project.units.school.id,
		ownerParticipantId: anne!.participantId,
		dueOn: '2027-06-01',
		workstreamId: room.project.workstreams[1].id,
		recommendationIds: []
	});
	await room.start('commit');
	const { actions } = await actionsDetail(database.db, { workshopId: room.workshopId });
	const { id: actionItemId, version } = actions[0]!;
	const said = { actionItemId, version, answer: 'no', reason: 'Nej' } as const;
	await expect(answerCommitment(await asVillain(), said)).rejects.toMatchObject({
		code: 'notAllowed'
	});
	const stored = await database.db
		.select()
		.from(commitment)
		.where(eq(commitment.actionItemId, actionItemId));
	expect(stored).toMatchObject([{ answer: 'pending', reason: '' }]);
});
