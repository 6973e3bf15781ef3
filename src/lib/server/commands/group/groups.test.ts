import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { board, meetingAttendance, workingGroup } from '$lib/server/db/schema';
import { groupList } from '$lib/server/queries/group/groupList';
import { groupPage } from '$lib/server/queries/group/groupPage';
import { newActionItem } from '../../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newGroup, newMeeting } from '../../../../../tests/support/meeting';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { actionItem } from '$lib/server/db/schema';
import { addGroupMember } from './addGroupMember';
import { attachBoard } from './attachBoard';
import { closeGroup } from './closeGroup';
import { createGroupBoard } from './createGroupBoard';
import { editGroup } from './editGroup';
import { endGroupMember } from './endGroupMember';
import { foundGroup } from './foundGroup';
import { setGroupLead } from './setGroupLead';

const now = new Date('2026-04-20T08:00:00Z');
let database: TestDatabase;
let project: TestProject;
let groupId: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	groupId = await newGroup(database.db, project);
});

const context = (role: keyof TestProject['people'] = 'projectLead') => ({
	db: database.db,
	actor: project.people[role],
	now
});
const group = () => ({ projectId: project.id, groupId });
const page = async () => (await groupPage(database.db, project.id, groupId, now))!;

describe('a working group', () => {
	it('has members with and without an account, whoever calls the meetings first', async () => {
		const { members, missingSectors } = await page();
		expect(members).toMatchObject([
			{ name: 'Person member', isLead: true, sector: { name: 'Skole' } },
			{ name: 'Åse Sygeplejerske', userId: null, isLead: false, sector: { name: 'Sundhed' } }
		]);
		expect(missingSectors).toEqual([]);
	});

	it('shows which sectors nobody in it speaks for', async () => {
		const [, nurse] = (await page()).members;
		await endGroupMember(context(), { projectId: project.id, memberId: nurse!.id });
		expect((await page()).missingSectors.map(({ name }) => name)).toEqual(['Sundhed']);
	});

	it('takes nobody in twice, and nobody who is not in the project as one with an account', async () => {
		const { userId } = project.people.member;
		const school = project.sectors.school;
		const add = (over: object) =>
			addGroupMember(context(), { ...group(), sectorId: school, ...over });
		await expect(add({ userId })).rejects.toMatchObject({ code: 'alreadyInUse', field: 'userId' });
		await expect(add({ name: 'åse sygeplejerske' })).rejects.toMatchObject({ field: 'name' });
		await expect(add({ userId: randomUUID() })).rejects.toMatchObject({ code: 'unknownUser' });
		await expect(add({ name: '010107-1234' })).rejects.toMatchObject({ code: 'cprLike' });
		await expect(add({ name: 'Bo', sectorId: '' })).rejects.toMatchObject({
			code: 'unknownSector'
		});
	});

	it('has everybody who joins awaited at its planned meetings, and nobody who has left', async () => {
		const meetingId = await newMeeting(database.db, project, groupId);
		const awaited = async () =>
			(
				await database.db
					.select()
					.from(meetingAttendance)
					.where(eq(meetingAttendance.meetingId, meetingId))
			)
				.map(({ name }) => name)
				.sort();
		expect(await awaited()).toEqual(['Person member', 'Åse Sygeplejerske']);
		await addGroupMember(context(), {
			...group(),
			name: 'Bo Betjent',
			sectorId: project.sectors.school
		});
		const [lead] = (await page()).members;
		await endGroupMember(context(), { projectId: project.id, memberId: lead!.id });
		expect(await awaited()).toEqual(['Bo Betjent', 'Åse Sygeplejerske']);
	});

	it('can have several who call its meetings', async () => {
		const [, nurse] = (await page()).members;
		const lead = { projectId: project.id, memberId: nurse!.id };
		await setGroupLead(context('facilitator'), { ...lead, isLead: 'on' });
		expect((await page()).members.map(({ isLead }) => isLead)).toEqual([true, true]);
	});

	it('is not changed by a form that shows it as it was', async () => {
		const edit = { ...group(), version: 1, purpose: 'Vi følger familierne' };
		await editGroup(context(), { ...edit, name: 'Familierne' });
		await expect(editGroup(context(), { ...edit, name: 'Andre' })).rejects.toMatchObject({
			code: 'changedMeanwhile'
		});
		expect((await page()).group).toMatchObject({ name: 'Familierne', version: 2 });
	});

	it('has a name of its own in the project', async () => {
		const twice = { projectId: project.id, name: 'Familiegruppen' };
		await expect(foundGroup(context(), twice)).rejects.toMatchObject({ code: 'alreadyInUse' });
	});

	it('works on boards of the project, those there are and new ones; letting go deletes none', async () => {
		const [own] = await database.db
			.insert(board)
			.values({ projectId: project.id, title: 'Idéer' })
			.returning({ id: board.id });
		await attachBoard(context('member'), { ...group(), boardId: own!.id });
		await createGroupBoard(context('member'), { ...group(), title: 'Årshjul', sections: ['Maj'] });
		expect((await page()).boards.map(({ title }) => title)).toEqual(['Idéer', 'Årshjul']);
		await attachBoard(context('member'), { ...group(), boardId: own!.id, isDetached: 'on' });
		expect((await page()).boards.map(({ title }) => title)).toEqual(['Årshjul']);
		const elsewhere = await newProject(database.db);
		const strange = { ...group(), boardId: elsewhere.board.id };
		await expect(attachBoard(context('member'), strange)).rejects.toMatchObject({
			code: 'notFound'
		});
	});

	it('shows its open actions, oldest first, and counts them in the list', async () => {
		const items = [];
		for (const title of ['Først', 'Så', 'Ikke vores'])
			items.push(await newActionItem(database.db, project, { title }));
		for (const { id } of items.slice(0, 2))
			await database.db
				.update(actionItem)
				.set({ workingGroupId: groupId })
				.where(eq(actionItem.id, id));
		expect((await page()).openActions.map(({ title }) => title)).toEqual(['Først', 'Så']);
		expect(await groupList(database.db, project.id)).toMatchObject([
			{ name: 'Familiegruppen', members: 2, leads: ['Person member'], openActions: 2 }
		]);
	});

	it('that has ended takes nobody in until it is opened again', async () => {
		await closeGroup(context(), { ...group(), isOpen: '' });
		const add = () =>
			addGroupMember(context(), { ...group(), name: 'Bo', sectorId: project.sectors.school });
		await expect(add()).rejects.toMatchObject({ code: 'groupClosed' });
		await closeGroup(context(), { ...group(), isOpen: 'on' });
		await add();
	});

	it.each(['member', 'steering', 'reader'] as const)('is not managed by a %s', async (role) => {
		const before = await database.db.$count(workingGroup);
		await expect(
			foundGroup(context(role), { projectId: project.id, name: 'Ny' })
		).rejects.toMatchObject({ code: 'notAllowed' });
		await expect(
			addGroupMember(context(role), { ...group(), name: 'Bo', sectorId: project.sectors.school })
		).rejects.toMatchObject({ code: 'notAllowed' });
		expect(await database.db.$count(workingGroup)).toBe(before);
	});

	it('is found in no other project', async () => {
		const elsewhere = await newProject(database.db);
		expect(await groupPage(database.db, elsewhere.id, groupId, now)).toBeNull();
		expect(await groupPage(database.db, project.id, 'mælk', now)).toBeNull();
	});
});
