import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addTheme, readNotes } from '$lib/board';
import { isoDay } from '$lib/domain/calendarDay';
import type { WorkshopRecord } from '$lib/domain/workshop/workshopRecord';
import { castRatings } from '$lib/server/commands/workshop/castRatings';
import { castVotes } from '$lib/server/commands/workshop/castVotes';
import { chooseAtWorkshop } from '$lib/server/commands/workshop/chooseAtWorkshop';
import { answerCommitment } from '$lib/server/commands/workshop/commitment/answerCommitment';
import { endWorkshop } from '$lib/server/commands/workshop/endWorkshop';
import { parkAction } from '$lib/server/commands/workshop/parking/parkAction';
import { parkWords } from '$lib/server/commands/workshop/parking/parkWords';
import { placeParked } from '$lib/server/commands/workshop/parking/placeParked';
import { proposeAction } from '$lib/server/commands/workshop/proposal/proposeAction';
import { revealPhase } from '$lib/server/commands/workshop/revealPhase';
import { sayWord } from '$lib/server/commands/workshop/sayWord';
import { makeChoice } from '$lib/server/commands/makeChoice';
import { ballotOption, boardThemeNote, parkedItem, workshop } from '$lib/server/db/schema';
import { actionsDetail } from '$lib/server/queries/workshop/detail/actionsDetail';
import { workshopRecord } from '$lib/server/queries/workshop/workshopRecord';
import { workshopMinutes } from '$lib/server/documents/compose/workshopMinutes';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { TestParticipant } from '../support/participant.ts';
import { newProject } from '../support/project.ts';
import { newServer, type TestSocketServer } from '../support/server.ts';
import { until } from '../support/until.ts';
import { phaseDraft, settingsAt, TestRoom } from '../support/workshopRoom.ts';

const names = ['Anne', 'Bodil', 'Carla'];
let database: TestDatabase;
let server: TestSocketServer;
let room: TestRoom;
let people: { participantId: string; cookie: string }[];
let record: WorkshopRecord;

const onRecommendations = { ...phaseDraft('vote').settings, subject: 'recommendations' as const };

beforeAll(async () => {
	database = await newDatabase();
	server = await newServer(database);
	const project = await newProject(database.db);
	room = await TestRoom.lay(database.db, project, {
		tables: 1,
		phases: [
			phaseDraft('welcome'),
			phaseDraft('silent', { settings: settingsAt('own', 'editOwn'), anonymity: 'hidden' }),
			phaseDraft('tables', { settings: settingsAt('table', 'all') }),
			phaseDraft('vote', { settings: { ...onRecommendations, dots: 2 } }),
			phaseDraft('rate', { settings: onRecommendations }),
			phaseDraft('choose'),
			phaseDraft('actions'),
			phaseDraft('commit'),
			phaseDraft('parking'),
			phaseDraft('checkout'),
			phaseDraft('vote', { title: 'Blev ikke nået' })
		],
		recommendationIds: project.source.recommendations.map(({ id }) => id)
	});
	people = [];
	for (const [at, name] of names.entries())
		people.push(await room.join(name, at === 2 ? project.sectors.health : project.sectors.school));
	await runWorkshop();
	record = await read(true);
});
afterAll(async () => {
	await server.stop();
	await database.close();
});

const as = (at: number) => room.as(people[at]!.participantId);
const recommendations = () => room.project.source.recommendations;

async function read(showsReasons: boolean): Promise<WorkshopRecord> {
	const [row] = await database.db.select().from(workshop).where(eq(workshop.id, room.workshopId));
	return workshopRecord(database.db, row!, { showsReasons });
}

async function runWorkshop(): Promise<void> {
	const { facilitator, workshopId } = room;
	await room.start('welcome');
	for (const [at, word] of ['Håb', 'håb', 'Travl'].entries()) await sayWord(await as(at), { word });
	await write();
	await room.start('vote');
	const options = await optionsOf('vote');
	await castVotes(await as(0), { votes: [{ optionId: options[1]!, dots: 2 }] });
	await castVotes(await as(1), { votes: [{ optionId: options[1]!, dots: 1 }] });
	await revealPhase(facilitator, { workshopId });
	await room.start('rate');
	const rated = await optionsOf('rate');
	for (const at of [0, 1, 2])
		await castRatings(await as(at), {
			ratings: [{ optionId: rated[0]!, impact: 80, effort: 20 + at }]
		});
	await revealPhase(facilitator, { workshopId });
	await room.start('choose');
	await makeChoice(facilitator, {
		...{ projectId: room.project.id, recommendationId: recommendations()[1].id, elementId: '' },
		...{ sequence: 0, state: 'adopted', reason: '' },
		...{ decidingBody: 'Styregruppen', decidedOn: '2026-03-01' }
	});
	await chooseAtWorkshop(
		facilitator,
		{
			...{ workshopId, recommendationId: recommendations()[0].id, sequence: 0 },
			...{ state: 'declined', reason: 'Findes allerede' }
		},
		'Lederne på Opstart'
	);
	await agree();
	await room.start('checkout');
	await sayWord(await as(0), { word: 'Lettet' });
	await endWorkshop(room.facilitator, { workshopId, leavesToLeads: 'on' });
}

/** Written alone, taken to the table, one of the two gathered under a theme. */
async function write(): Promise<void> {
	await room.start('silent');
	const { own, table } = (await room.seatOf(people[0]!.participantId)).boards;
	const [section] = await room.boardSections();
	const { origin } = server;
	const annes = new TestParticipant({ origin, boardId: own!, cookie: people[0]!.cookie });
	await annes.live();
	annes.write('Forældrene ved ikke, hvem de kan ringe til', section!.key);
	await annes.stored();
	await room.start('tables');
	const together = new TestParticipant({ origin, boardId: table!, cookie: people[1]!.cookie });
	await until(() => together.texts.length === 1);
	together.write('Skrevet ved bordet', section!.key);
	await together.stored();
	annes.leave();
	together.leave();
	await server.realtime.editBoard(table!, (doc) => {
		const from = readNotes(doc).find(({ origin }) => origin !== null);
		addTheme(doc, { title: 'Én indgang', noteKeys: [from!.key] }, null);
	});
	await until(
		async () => (await database.db.$count(boardThemeNote, eq(boardThemeNote.boardId, table!))) === 1
	);
}

async function optionsOf(kind: 'vote' | 'rate'): Promise<string[]> {
	const rows = await database.db
		.select({ id: ballotOption.id })
		.from(ballotOption)
		.where(eq(ballotOption.phaseId, await room.phaseOf(kind)))
		.orderBy(ballotOption.position);
	return rows.map(({ id }) => id);
}

/** Three actions: a yes, a no that is parked, one that waits; and something else that is parked. */
async function agree(): Promise<void> {
	const { facilitator, workshopId } = room;
	await room.start('actions');
	for (const [at, title] of [
		'Opret en fælles telefon',
		'Ansæt en vikar',
		'Hold et kursus'
	].entries())
		await proposeAction(await as(0), {
			title,
			unitId: room.project.units.school.id,
			ownerParticipantId: people[at]!.participantId,
			dueOn: '2027-06-01',
			workstreamId: room.project.workstreams[1].id,
			recommendationIds: [recommendations()[2].id]
		});
	await room.start('commit');
	const { actions } = await actionsDetail(database.db, { workshopId });
	const said = (at: number) => ({ actionItemId: actions[at]!.id, version: actions[at]!.version });
	await answerCommitment(await as(0), { ...said(0), answer: 'yes' });
	await answerCommitment(await as(1), { ...said(1), answer: 'no', reason: 'Der er ingen penge' });
	const { actions: answered } = await actionsDetail(database.db, { workshopId });
	await parkAction(facilitator, { actionItemId: answered[1]!.id, version: answered[1]!.version });
	await room.start('parking');
	await parkWords(await as(2), { workshopId, text: 'Hvem betaler?' });
	const [parked] = await database.db
		.select()
		.from(parkedItem)
		.where(eq(parkedItem.text, 'Hvem betaler?'));
	await placeParked(facilitator, { workshopId, parkedId: parked!.id, place: 'nextMeeting' });
}

describe('the record of a workshop', () => {
	it('says how many came, from where, and at which table they sat', () => {
		expect(record.attendance).toMatchObject({
			count: 3,
			sectors: [
				{ name: 'Skole', participants: 2 },
				{ name: 'Sundhed', participants: 1 }
			],
			tables: [{ number: 1, participants: 3 }]
		});
	});

	it('has the words of the way in and out, counted', () => {
		expect(record.words).toMatchObject([
			{
				phaseKind: 'welcome',
				count: 3,
				words: [
					{ word: 'håb', count: 2 },
					{ word: 'travl', count: 1 }
				]
			},
			{ phaseKind: 'checkout', words: [{ word: 'lettet', count: 1 }] }
		]);
	});

	it('has each table’s themes with their notes, and the notes under none', () => {
		expect(record.boards).toMatchObject([
			{
				tableNumber: 1,
				themes: [
					{
						title: 'Én indgang',
						notes: [
							{
								text: 'Forældrene ved ikke, hvem de kan ringe til',
								origin: { level: 'own', table: 1 }
							}
						]
					}
				],
				sections: [
					{ title: 'Tidlig opsporing', notes: [{ text: 'Skrevet ved bordet', origin: null }] }
				]
			}
		]);
		expect(record.boards[0]!.sections).toHaveLength(1);
	});

	it('has votes and ratings as they were shown, and none that did not begin', () => {
		expect(record.votes).toHaveLength(1);
		const [vote] = record.votes;
		expect(vote).toMatchObject({ voters: 2, dots: 2, result: { sectors: [] } });
		expect(vote!.result!.options[0]).toMatchObject({ dots: 3, rank: 1 });
		expect(vote!.options.find(({ id }) => id === vote!.result!.options[0]!.optionId)?.label).toBe(
			vote!.options[1]!.label
		);
		expect(record.ratings).toMatchObject([
			{
				raters: 3,
				result: {
					options: [{ impact: 80, effort: 21 }],
					tooFew: [expect.any(String), expect.any(String)]
				}
			}
		]);
	});

	it('tells what was chosen there, what stood already, and what was not discussed', async () => {
		const [first, second, third] = recommendations();
		expect(record.choices).toMatchObject({
			made: [
				{
					recommendationId: first.id,
					state: 'declined',
					reason: 'Findes allerede',
					decidingBody: 'Lederne på Opstart'
				}
			],
			standing: [{ recommendationId: second.id, state: 'adopted', decidingBody: 'Styregruppen' }],
			notDiscussed: [{ id: third.id }]
		});
		// What the project chooses later is no part of it.
		await makeChoice(room.facilitator, {
			...{ projectId: room.project.id, recommendationId: third.id, elementId: '' },
			...{ sequence: 0, state: 'adopted', reason: '' },
			...{ decidingBody: 'Styregruppen', decidedOn: '2026-05-01' }
		});
		expect((await read(false)).choices).toEqual(record.choices);
	});

	it('has the actions with owner, date and answer', () => {
		expect(record.actions).toMatchObject([
			{
				number: 1,
				title: 'Opret en fælles telefon',
				unit: { name: 'Åkærskolen' },
				ownerName: 'Anne',
				dueOn: '2027-06-01',
				tableNumber: 1,
				answer: 'yes',
				recommendations: [recommendations()[2].code]
			},
			{ number: 2, answer: 'no', isParked: true, reason: 'Der er ingen penge' },
			{ number: 3, answer: 'pending', isParked: false }
		]);
	});

	it('tells why not to those who run it alone', async () => {
		const theirs = await read(false);
		expect(theirs.actions.map(({ reason }) => reason)).toEqual([null, null, null]);
		expect(JSON.stringify(theirs)).not.toContain('Der er ingen penge');
	});

	it('has what was parked, with its place', () => {
		expect(record.parked).toMatchObject([
			{ text: 'Ansæt en vikar', place: 'projectLeads' },
			{ text: 'Hvem betaler?', place: 'nextMeeting' }
		]);
	});

	it('names nobody who wrote, spoke, voted or rated', () => {
		const { actions, ...rest } = record;
		expect(actions).toHaveLength(3);
		const everything = JSON.stringify(rest);
		for (const trace of [...names, ...people.map(({ participantId }) => participantId)])
			expect(everything).not.toContain(trace);
	});

	it('makes minutes that name nobody either, nor tell why somebody said no', async () => {
		const workshop = {
			...{ title: 'Opstart', on: isoDay('2026-04-17'), heldOn: null, place: '' },
			...{ endedAt: new Date(), isRehearsal: false }
		};
		const ofCase = { owner: 'Norddjurs Kommune', name: 'Projekt', caseNumber: '', kleNumber: '' };
		const told = JSON.stringify(workshopMinutes(workshop, record, { locale: 'da', ofCase }));
		const notes = JSON.stringify(record.boards);
		const reasons = record.actions.flatMap(({ reason }) => reason || []);
		expect(notes).toContain('Forældrene ved ikke');
		expect(told).toContain('Forældrene ved ikke');
		expect(reasons.length).toBeGreaterThan(0);
		for (const reason of reasons) expect(told).not.toContain(reason);
		const owners = record.actions.map(({ ownerName }) => ownerName);
		for (const name of names.filter((name) => !owners.includes(name)))
			expect(told).not.toContain(name);
	});
});
