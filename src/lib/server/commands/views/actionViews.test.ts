import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actionViews } from '$lib/server/queries/actionViews';
import type { UserActor } from '$lib/server/policies/actor';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { deleteActionView } from './deleteActionView';
import { saveActionView } from './saveActionView';

const now = new Date('2026-05-04T08:00:00Z');
let database: TestDatabase;
let project: TestProject;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
});

function save(actor: UserActor, name: string, query = 'view=board', isShared: '' | '1' = '') {
	const context = { db: database.db, actor, now };
	return saveActionView(context, { projectId: project.id, name, query, isShared });
}

const seenBy = ({ userId }: UserActor) => actionViews(database.db, project.id, userId);

async function remove(actor: UserActor, name: string, seenFrom = actor) {
	const view = (await seenBy(seenFrom)).find((view) => view.name === name);
	const context = { db: database.db, actor, now };
	return deleteActionView(context, { projectId: project.id, viewId: view?.id ?? '' });
}

describe('views that are kept', () => {
	it('are seen by whoever kept them, and by everybody where they are shared', async () => {
		const { member, reader } = project.people;
		await save(member, 'Ørsteds', 'view=board&status=open');
		await save(member, 'Alles', 'group=owner', '1');
		expect(await seenBy(member)).toMatchObject([
			{ name: 'Alles', query: 'group=owner', isShared: true },
			{ name: 'Ørsteds', query: 'view=board&status=open', isShared: false }
		]);
		expect((await seenBy(reader)).map(({ name }) => name)).toEqual(['Alles']);
	});

	it('replace one of the same name, also a shared one', async () => {
		const { member } = project.people;
		for (const isShared of ['', '1'] as const) {
			await save(member, 'Min', 'view=board', isShared);
			await save(member, 'Min', 'view=timeline', isShared);
		}
		expect((await seenBy(member)).map(({ query }) => query)).toEqual([
			'view=timeline',
			'view=timeline'
		]);
	});

	it('keep of an address only what the page understands', async () => {
		const { member } = project.people;
		await save(member, 'Slem', 'status=open&next=https://example.org&view=board&/move');
		expect((await seenBy(member))[0]?.query).toBe('view=board&status=open');
	});

	it('are for readers too, but only those who work on actions share them', async () => {
		const { reader } = project.people;
		await save(reader, 'Min egen');
		await expect(save(reader, 'Vores', '', '1')).rejects.toMatchObject({ code: 'notAllowed' });
	});

	it('are never about a citizen, and never nameless', async () => {
		const { member } = project.people;
		await expect(save(member, '010190-1234')).rejects.toMatchObject({ code: 'cprLike' });
		await expect(save(member, '  ')).rejects.toMatchObject({ code: 'required' });
	});

	it('are deleted by their owner; nobody else learns that they are there', async () => {
		const { member, projectLead } = project.people;
		await save(member, 'Min');
		await expect(remove(projectLead, 'Min', member)).rejects.toMatchObject({ code: 'notFound' });
		await remove(member, 'Min');
		expect(await seenBy(member)).toEqual([]);
	});

	it('are deleted by a lead where they are everybody’s', async () => {
		const { member, facilitator } = project.people;
		await save(member, 'Alles', '', '1');
		await expect(remove(member, 'Alles')).rejects.toMatchObject({ code: 'notAllowed' });
		await remove(facilitator, 'Alles');
		expect(await seenBy(member)).toEqual([]);
	});

	it('are at most fifty', async () => {
		const { member } = project.people;
		for (let number = 1; number <= 50; number += 1) await save(member, `Nr. ${number}`);
		await expect(save(member, 'Nr. 51')).rejects.toMatchObject({ code: 'tooManyViews' });
		await save(member, 'Nr. 50');
		expect(await seenBy(member)).toHaveLength(50);
	});

	it('are nothing to somebody of another project', async () => {
		const other = await newProject(database.db);
		await expect(save(other.people.projectLead, 'Fremmed')).rejects.toMatchObject({
			code: 'notAllowed'
		});
	});
});
