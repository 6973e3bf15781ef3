import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { addNote, addSection, readSections } from '$lib/board';
import { boardUpdate, meeting } from '$lib/server/db/schema';
import { agendaAt } from '$lib/server/queries/meeting/agendaAt';
import { attendanceAt } from '$lib/server/queries/meeting/attendanceAt';
import { meetingById } from '$lib/server/queries/meeting/meetingById';
import { meetingMinutes } from '$lib/server/queries/meeting/meetingMinutes';
import { openActionsOf } from '$lib/server/queries/meeting/openActionsOf';
import { steeringMeetings } from '$lib/server/queries/meeting/steeringMeetings';
import { newActionItem } from '../../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newGroup, newMeeting } from '../../../../../tests/support/meeting';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { boardAsStored } from '../boardAsStored';
import { addAgendaItem } from './addAgendaItem';
import { addGuest } from './addGuest';
import { cancelMeeting } from './cancelMeeting';
import { editAgendaItem } from './editAgendaItem';
import { editMeeting } from './editMeeting';
import { endMeeting } from './endMeeting';
import { moveAgendaItem } from './moveAgendaItem';
import { planMeeting } from './planMeeting';
import { removeAgendaItem } from './removeAgendaItem';
import { reopenMeeting } from './reopenMeeting';
import { setPresence } from './setPresence';
import { startMeeting } from './startMeeting';

const now = new Date('2026-05-04T07:00:00Z');
let database: TestDatabase;
let project: TestProject;
let groupId: string;
let meetingId: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	groupId = await newGroup(database.db, project);
	meetingId = await newMeeting(database.db, project, groupId);
});

const context = (role: keyof TestProject['people'] = 'member') => ({
	db: database.db,
	actor: project.people[role],
	now
});
const at = () => ({ projectId: project.id, meetingId });
const found = async (id = meetingId) => (await meetingById(database.db, project.id, id))!;
const titles = async () => (await agendaAt(database.db, meetingId)).map(({ title }) => title);
const minutes = async () => (await meetingMinutes(database.db, at(), 'Styregruppen'))!;

/** Writes on the meeting's board as the sync server does. */
async function note(change: (doc: Y.Doc) => void): Promise<void> {
	const boardId = (await found()).boardId!;
	const doc = await boardAsStored(database.db, boardId, (stored) => {
		const copy = new Y.Doc();
		Y.applyUpdate(copy, Y.encodeStateAsUpdate(stored));
		return copy;
	});
	change(doc);
	await database.db.insert(boardUpdate).values({ boardId, update: Y.encodeStateAsUpdate(doc) });
}

const write = (doc: Y.Doc, sectionKey: string, text: string) =>
	addNote(
		doc,
		{ sectionKey, text, author: { id: null, name: null, sectorId: null }, writtenAt: 1 },
		null
	);

describe('planning a meeting', () => {
	it('reads day and time the Danish way, and counts within the body that meets', async () => {
		expect(await found()).toMatchObject({
			number: 1,
			group: { name: 'Familiegruppen' },
			startsAt: new Date('2026-05-04T07:00:00Z'),
			endsAt: new Date('2026-05-04T08:30:00Z'),
			state: 'planned'
		});
		expect((await found(await newMeeting(database.db, project, groupId))).number).toBe(2);
		expect((await found(await newMeeting(database.db, project, ''))).number).toBe(1);
	});

	it('has the open actions first on the agenda, the members awaited, and a board to note on', async () => {
		expect(await titles()).toEqual(['Åbne handlinger']);
		const { boardId } = await found();
		const [item] = await agendaAt(database.db, meetingId);
		expect(await boardAsStored(database.db, boardId!, readSections)).toMatchObject([
			{ key: item!.sectionKey, title: 'Åbne handlinger', layout: 'list' }
		]);
		expect(await attendanceAt(database.db, project.id, meetingId)).toMatchObject([
			{ sector: { name: 'Skole' }, people: [{ name: 'Person member', presence: null }] },
			{ sector: { name: 'Sundhed' }, people: [{ name: 'Åse Sygeplejerske' }] }
		]);
	});

	it('of the steering group awaits its members and the project leads, without a sector too', async () => {
		const steering = await newMeeting(database.db, project, '');
		const attendance = await attendanceAt(database.db, project.id, steering);
		expect(attendance.at(-1)).toMatchObject({
			sector: null,
			people: [{ name: 'Person projectLead' }, { name: 'Person steering' }]
		});
		expect(await steeringMeetings(database.db, project.id)).toMatchObject([{ id: steering }]);
	});

	it('gives two that are planned at once numbers of their own', async () => {
		const both = await Promise.all([
			newMeeting(database.db, project, groupId),
			newMeeting(database.db, project, groupId)
		]);
		const numbers = await Promise.all(both.map(async (id) => (await found(id)).number));
		expect(numbers.sort()).toEqual([2, 3]);
	});

	it.each([
		['a day that is none', { day: '31.4.2026' }, 'notADate', 'day'],
		['a time that is none', { startTime: '25.00' }, 'notATime', 'startTime'],
		['no time', { startTime: '' }, 'notATime', 'startTime'],
		['an end before the beginning', { endTime: '8.00' }, 'notATime', 'endTime'],
		['a CPR number in the place', { place: '010107-1234' }, 'cprLike', 'place']
	])('is refused with %s', async (_, over, code, field) => {
		const plan = {
			...{ projectId: project.id, groupId, day: '5.5.2026', startTime: '9', endTime: '' },
			...{ place: '', openActionsTitle: 'Åbne handlinger', ...over }
		};
		await expect(planMeeting(context(), plan)).rejects.toMatchObject({ code, field });
		expect(await database.db.$count(meeting, eq(meeting.projectId, project.id))).toBe(1);
	});

	it('can be changed, but not by a form that shows it as it was', async () => {
		const edit = { ...at(), version: 1, day: '5.5.2026', startTime: '13', place: 'Åkærskolen' };
		await editMeeting(context(), edit);
		expect(await found()).toMatchObject({ place: 'Åkærskolen', endsAt: null, version: 2 });
		await expect(editMeeting(context(), edit)).rejects.toMatchObject({ code: 'changedMeanwhile' });
	});

	it('is for whoever keeps that body’s meetings', async () => {
		const plan = {
			...{ projectId: project.id, bodyName: 'Styregruppen', day: '5.5.2026' },
			...{ startTime: '9', openActionsTitle: 'Åbne handlinger' }
		};
		for (const role of ['steering', 'reader'] as const)
			await expect(planMeeting(context(role), { ...plan, groupId })).rejects.toMatchObject({
				code: 'notAllowed'
			});
		await expect(planMeeting(context('member'), { ...plan, groupId: '' })).rejects.toMatchObject({
			code: 'notAllowed'
		});
		const elsewhere = await newProject(database.db);
		await expect(
			startMeeting({ ...context(), actor: elsewhere.people.member }, at())
		).rejects.toMatchObject({ code: 'notAllowed' });
	});
});

describe('the agenda', () => {
	it('takes items in, moves them and lets them go; the open actions stay', async () => {
		const first = await addAgendaItem(context(), { ...at(), title: 'Familiesamtaler' });
		await addAgendaItem(context(), { ...at(), title: 'Årshjul' });
		const move = { ...at(), agendaItemId: first.agendaItemId };
		await moveAgendaItem(context(), { ...move, direction: 'up' });
		expect(await titles()).toEqual(['Familiesamtaler', 'Åbne handlinger', 'Årshjul']);
		await moveAgendaItem(context(), { ...move, direction: 'up' });
		expect((await titles())[0]).toBe('Familiesamtaler');
		await removeAgendaItem(context(), move);
		const [open] = await agendaAt(database.db, meetingId);
		await expect(
			removeAgendaItem(context(), { ...at(), agendaItemId: open!.id })
		).rejects.toMatchObject({ code: 'notAsMeetingStands' });
		expect(await titles()).toEqual(['Åbne handlinger', 'Årshjul']);
	});

	it('loses nothing where several add at once', async () => {
		const wanted = ['Et', 'To', 'Tre', 'Fire'];
		await Promise.all(wanted.map((title) => addAgendaItem(context(), { ...at(), title })));
		expect((await titles()).slice(1).sort()).toEqual([...wanted].sort());
	});

	it('is not changed by a form that shows an item as it was', async () => {
		const { agendaItemId } = await addAgendaItem(context(), { ...at(), title: 'Årshjul' });
		const edit = { ...at(), agendaItemId, version: 1, title: 'Årshjul 2026' };
		await editAgendaItem(context(), edit);
		await expect(editAgendaItem(context(), edit)).rejects.toMatchObject({
			code: 'changedMeanwhile'
		});
	});
});

describe('a meeting that has ended', () => {
	it('has minutes of what was noted, item by item, and of who came', async () => {
		await addAgendaItem(context(), { ...at(), title: 'Familiesamtaler' });
		await startMeeting(context(), at());
		const agenda = await agendaAt(database.db, meetingId);
		await note((doc) => {
			addSection(doc, { key: agenda[1]!.sectionKey, title: 'Familiesamtaler' }, null);
			write(doc, agenda[0]!.sectionKey, 'Gennemgået.');
			write(doc, agenda[1]!.sectionKey, 'Vi begynder i august.');
			write(doc, agenda[1]!.sectionKey, 'Åse spørger almen praksis.');
			write(doc, addSection(doc, 'Eventuelt', null), 'Kage til næste møde.');
		});
		await addGuest(context(), { ...at(), name: 'Bo Betjent', sectorId: '' });
		const [{ people: [member] } = { people: [] }] = await attendanceAt(
			database.db,
			project.id,
			meetingId
		);
		await setPresence(context(), { ...at(), attendanceId: member!.id, presence: 'present' });
		await endMeeting(context(), at());
		expect(await minutes()).toMatchObject({
			body: 'Familiegruppen',
			number: 1,
			attendance: [
				{ sector: 'Skole', present: ['Person member'], absent: [] },
				{ sector: 'Sundhed', present: [], absent: ['Åse Sygeplejerske'] },
				{ sector: '', present: ['Bo Betjent'] }
			],
			items: [
				{ number: 1, title: 'Åbne handlinger', minutes: 'Gennemgået.' },
				{
					number: 2,
					title: 'Familiesamtaler',
					minutes: 'Vi begynder i august.\nÅse spørger almen praksis.'
				},
				{ number: 3, title: 'Eventuelt', minutes: 'Kage til næste møde.' }
			]
		});
		expect((await found()).state).toBe('held');
	});

	it('keeps what was noted to an item that was taken off', async () => {
		const { agendaItemId } = await addAgendaItem(context(), { ...at(), title: 'Taget af' });
		await startMeeting(context(), at());
		const { sectionKey } = (await agendaAt(database.db, meetingId))[1]!;
		await note((doc) => {
			addSection(doc, { key: sectionKey, title: 'Taget af' }, null);
			write(doc, sectionKey, 'Det nåede vi alligevel.');
		});
		await removeAgendaItem(context(), { ...at(), agendaItemId });
		await endMeeting(context(), at());
		expect((await minutes()).items[1]).toMatchObject({ minutes: 'Det nåede vi alligevel.' });
	});

	it('can be opened again to mend the minutes, which are then made anew', async () => {
		await startMeeting(context(), at());
		await note((doc) => write(doc, addSection(doc, 'Eventuelt', null), 'Kage.'));
		await endMeeting(context(), at());
		await reopenMeeting(context(), at());
		await note((doc) => write(doc, readSections(doc).at(-1)!.key, 'Og kaffe.'));
		await endMeeting(context(), at());
		expect((await minutes()).items.slice(1)).toMatchObject([
			{ title: 'Eventuelt', minutes: 'Kage.\nOg kaffe.' }
		]);
	});

	it('is changed no more, and one that was called off is not held', async () => {
		await startMeeting(context(), at());
		await endMeeting(context(), at());
		const late = addAgendaItem(context(), { ...at(), title: 'For sent' });
		await expect(late).rejects.toMatchObject({ code: 'notAsMeetingStands' });
		await expect(endMeeting(context(), at())).rejects.toMatchObject({
			code: 'notAsMeetingStands'
		});
		meetingId = await newMeeting(database.db, project, groupId);
		await cancelMeeting(context(), at());
		await expect(startMeeting(context(), at())).rejects.toMatchObject({
			code: 'notAsMeetingStands'
		});
	});
});

describe('an action agreed at a meeting', () => {
	it('is the group’s, stands in the minutes, and comes by itself to the next', async () => {
		await startMeeting(context(), at());
		await newActionItem(database.db, project, { title: 'Ring til almen praksis', meetingId });
		expect((await minutes()).actions).toMatchObject([
			{ number: 1, title: 'Ring til almen praksis', ownerName: 'Ungeklinikken' }
		]);
		const open = await openActionsOf(database.db, { projectId: project.id, groupId }, now);
		expect(open.map(({ title }) => title)).toEqual(['Ring til almen praksis']);
	});

	it('needs a meeting of the project that runs', async () => {
		const commit = (over: { meetingId: string }) => newActionItem(database.db, project, over);
		await expect(commit({ meetingId })).rejects.toMatchObject({ code: 'notAsMeetingStands' });
		await startMeeting(context(), at());
		const elsewhere = await newProject(database.db);
		await expect(newActionItem(database.db, elsewhere, { meetingId })).rejects.toMatchObject({
			code: 'notAsMeetingStands'
		});
	});
});
