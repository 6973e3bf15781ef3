import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Role } from '$lib/domain/roles';
import { Refusal } from '$lib/domain/refusal';
import type { DomainEvent } from '$lib/protocol/topics';
import { userActor } from '$lib/server/auth/userActor';
import { subscribe } from '$lib/server/events';
import { awaitsPassword } from '$lib/server/queries/awaitsPassword';
import { memberList } from '$lib/server/queries/memberList';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { newProject, type TestProject } from '../../../../tests/support/project.ts';
import { addMember } from './addMember';
import { changeRoles } from './changeRoles';
import { endMembership } from './endMembership';

const now = new Date('2026-04-17T06:30:00Z');
let database: TestDatabase;
let project: TestProject;
let emails = 0;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
});

const as = (role: Role, of = project) => ({ db: database.db, actor: of.people[role], now });
const newEmail = () => `ny${(emails += 1)}@example.org`;
const add = (over: Partial<Parameters<typeof addMember>[1]> = {}, by: Role = 'projectLead') =>
	addMember(as(by), {
		projectId: project.id,
		name: 'Ny Kollega',
		email: newEmail(),
		roles: ['member'],
		...over
	});
const rolesOf = async (userId: string) => [
	...((await userActor(database.db, userId))?.roles.get(project.id) ?? [])
];

async function codeOf(work: Promise<unknown>): Promise<string> {
	return work.then(
		() => 'done',
		(thrown) => (thrown instanceof Refusal ? thrown.code : Promise.reject(thrown))
	);
}

it('makes an account for somebody new, who then awaits a password', async () => {
	const { userId } = await add({
		email: 'Stort.Bogstav@Example.org',
		roles: ['member', 'steering']
	});
	expect(await rolesOf(userId)).toEqual(expect.arrayContaining(['member', 'steering']));
	const [member] = (await memberList(database.db, project.id)).filter(
		(each) => each.userId === userId
	);
	expect(member).toMatchObject({ email: 'stort.bogstav@example.org', hasPassword: false });
	expect(await awaitsPassword(database.db, project.id, userId)).toBe(true);
});

it('never hands a project the way into an account that reaches another project', async () => {
	const elsewhere = await newProject(database.db);
	const email = newEmail();
	const { userId } = await addMember(as('projectLead', elsewhere), {
		projectId: elsewhere.id,
		name: 'Inviteret et andet sted',
		email,
		roles: ['projectLead']
	});
	expect((await add({ email })).userId).toBe(userId);
	expect(await awaitsPassword(database.db, project.id, userId)).toBe(false);
});

it('refuses whoever is in already, no roles, unknown roles, and fields that cannot be', async () => {
	const email = newEmail();
	await add({ email });
	expect(await codeOf(add({ email: email.toUpperCase() }))).toBe('alreadyInUse');
	expect(await codeOf(add({ roles: [] }))).toBe('required');
	expect(await codeOf(add({ roles: ['king' as Role] }))).toBe('required');
	expect(await codeOf(add({ email: 'ikke en adresse' }))).toBe('notAnEmail');
	expect(await codeOf(add({ name: '  ' }))).toBe('required');
	const elsewhere = await newProject(database.db);
	expect(await codeOf(add({ sectorId: elsewhere.sectors.school }))).toBe('unknownSector');
});

it('is for those who manage the project', async () => {
	const { userId } = project.people.reader;
	const of = { projectId: project.id, userId };
	for (const role of ['facilitator', 'member', 'steering', 'reader'] as const) {
		expect(await codeOf(add({}, role))).toBe('notAllowed');
		const change = changeRoles(as(role), { ...of, roles: ['projectLead'] });
		expect(await codeOf(change)).toBe('notAllowed');
		expect(await codeOf(endMembership(as(role), of))).toBe('notAllowed');
	}
});

it('changes roles, ends a membership and lets the person come back', async () => {
	const { userId } = project.people.member;
	const of = { projectId: project.id, userId };
	const heard: DomainEvent[] = [];
	const stop = subscribe((event) => heard.push(event));
	await changeRoles(as('projectLead'), { ...of, roles: ['facilitator', 'reader'] });
	expect((await rolesOf(userId)).sort()).toEqual(['facilitator', 'reader']);
	await endMembership(as('projectLead'), of);
	expect(await rolesOf(userId)).toEqual([]);
	await changeRoles(as('projectLead'), { ...of, roles: ['member'] });
	expect(await rolesOf(userId)).toEqual(['member']);
	stop();
	expect(heard).toEqual(Array(3).fill({ kind: 'membership.changed', ...of }));
});

describe('the last project lead', () => {
	it('stays, whether by role or by membership', async () => {
		const of = { projectId: project.id, userId: project.people.projectLead.userId };
		const lead = as('projectLead');
		expect(await codeOf(changeRoles(lead, { ...of, roles: ['member'] }))).toBe('lastProjectLead');
		expect(await codeOf(endMembership(lead, of))).toBe('lastProjectLead');
		expect(await rolesOf(of.userId)).toEqual(['projectLead']);
	});

	it('may go once there is a second', async () => {
		const of = { projectId: project.id, userId: project.people.projectLead.userId };
		await add({ roles: ['projectLead'] });
		expect(await codeOf(endMembership(as('projectLead'), of))).toBe('done');
	});

	it('is one of two who remove each other in the same moment', async () => {
		const { userId: second } = await add({ roles: ['projectLead'] });
		const actor = await userActor(database.db, second);
		if (!actor) throw new Error('the second lead was not found');
		const { projectId, first } = {
			projectId: project.id,
			first: project.people.projectLead.userId
		};
		const answers = await Promise.all([
			codeOf(endMembership(as('projectLead'), { projectId, userId: second })),
			codeOf(endMembership({ db: database.db, actor, now }, { projectId, userId: first }))
		]);
		expect(answers.sort()).toEqual(['done', 'lastProjectLead']);
	});
});
