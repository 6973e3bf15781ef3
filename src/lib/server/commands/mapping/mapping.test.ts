import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '$lib/server/policies/actor';
import { actionItemPage } from '$lib/server/queries/actionItemPage';
import { mappingPage } from '$lib/server/queries/mapping/mappingPage';
import { newActionItem } from '../../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { editActionItem } from '../editActionItem';
import { linkRecommendation } from './linkRecommendation';
import { refuseSuggestion } from './refuseSuggestion';
import { takeBackRefusal } from './takeBackRefusal';

const now = new Date('2026-05-04T10:00:00Z');
let database: TestDatabase;
let project: TestProject;
let other: TestProject;

beforeAll(async () => {
	database = await newDatabase();
	project = await newProject(database.db);
	other = await newProject(database.db);
});
afterAll(() => database.close());

const as = (actor: Actor = project.people.member) => ({ db: database.db, actor, now });
const mapping = () => mappingPage(database.db, project.id);

async function newAction(title: string, recommendationIds: string[] = []) {
	return newActionItem(database.db, project, { title, recommendationIds });
}

async function link(
	{ id }: { id: string },
	over: Partial<Parameters<typeof linkRecommendation>[1]> = {},
	actor?: Actor
) {
	await linkRecommendation(as(actor), {
		projectId: project.id,
		actionItemId: id,
		version: 1,
		recommendationId: project.source.recommendations[1].id,
		purpose: 'mainPurpose',
		...over
	});
}

describe('tying an action to a recommendation', () => {
	it('as its main purpose lets it contribute to the one that was, and is told in its history', async () => {
		const [first, second] = project.source.recommendations;
		const item = await newAction('Bro mellem skole og behandling', [first.id]);
		await link(item);
		const page = await actionItemPage(database.db, project.id, item.number, now);
		expect(page?.passages).toMatchObject([
			{ code: second.code, purpose: 'mainPurpose' },
			{ code: first.code, purpose: 'contributes' }
		]);
		expect(page).toMatchObject({ version: 2 });
		expect(page?.history[0]).toMatchObject({
			kind: 'edited',
			changes: { recommendations: [[first.code], [second.code, first.code]] }
		});
	});

	it('as a contribution keeps what it exists for', async () => {
		const [first, second] = project.source.recommendations;
		const item = await newAction('En anden bro', [first.id]);
		await link(item, { purpose: 'contributes' });
		const page = await actionItemPage(database.db, project.id, item.number, now);
		expect(page?.passages.map(({ code }) => code)).toEqual([first.code, second.code]);
	});

	it('is refused where the action has changed meanwhile', async () => {
		const item = await newAction('Ændret imens');
		await link(item);
		await expect(link(item)).rejects.toMatchObject({ code: 'changedMeanwhile' });
	});

	it('is refused for another project’s recommendation and action, and for who may not', async () => {
		const item = await newAction('Ikke deres');
		const foreign = other.source.recommendations[0].id;
		await expect(link(item, { recommendationId: foreign })).rejects.toMatchObject({
			code: 'unknownRecommendation'
		});
		const theirs = await newActionItem(database.db, other);
		await expect(link(theirs)).rejects.toMatchObject({ code: 'notFound' });
		for (const actor of [project.people.reader, project.people.steering, other.people.projectLead])
			await expect(link(item, {}, actor)).rejects.toMatchObject({ code: 'notAllowed' });
	});
});

describe('saying no to a suggestion', () => {
	it('takes it away until the no is taken back', async () => {
		const item = await newAction('Tidlig opsporing på skolerne');
		const suggested = async () =>
			(await mapping()).suggestions.get(item.id)?.map((one) => one.recommendationId);
		const recommendationId = project.source.recommendations[0].id;
		expect(await suggested()).toContain(recommendationId);

		const no = { projectId: project.id, actionItemId: item.id, recommendationId };
		await refuseSuggestion(as(), no);
		await refuseSuggestion(as(), no);
		expect(await suggested()).not.toContain(recommendationId);

		const refusals = (await mapping()).refusals.filter((one) => one.actionItemId === item.id);
		expect(refusals).toMatchObject([{ recommendationId, refusedBy: 'Person member' }]);
		await takeBackRefusal(as(), { projectId: project.id, refusalId: refusals[0]!.id });
		expect(await suggested()).toContain(recommendationId);
	});

	it('that two actions are one holds whichever of them is named first', async () => {
		const one = await newAction('Hold forældremøde om rusmidler på overbygningsskolerne');
		const two = await newAction('Forældremøder om rusmidler på overbygningsskolerne');
		const pair = [one.id, two.id];
		expect((await mapping()).duplicates.map(({ ids }) => ids)).toContainEqual(pair);
		await refuseSuggestion(as(), {
			projectId: project.id,
			actionItemId: two.id,
			otherActionItemId: one.id
		});
		expect((await mapping()).duplicates.map(({ ids }) => ids)).not.toContainEqual(pair);
	});

	it('is refused for what is not the project’s, and for who may not', async () => {
		const { id: actionItemId } = await newAction('Vores');
		const theirs = await newActionItem(database.db, other);
		const ask = (over: object, actor?: Actor) =>
			refuseSuggestion(as(actor), { projectId: project.id, actionItemId, ...over });
		const notFound = { code: 'notFound' };
		await expect(ask({ otherActionItemId: theirs.id })).rejects.toMatchObject(notFound);
		await expect(ask({ otherActionItemId: actionItemId })).rejects.toMatchObject(notFound);
		await expect(ask({})).rejects.toMatchObject(notFound);
		await expect(
			ask({ recommendationId: other.source.recommendations[0].id })
		).rejects.toMatchObject({ code: 'unknownRecommendation' });
		await expect(
			ask({ otherActionItemId: theirs.id }, project.people.reader)
		).rejects.toMatchObject({ code: 'notAllowed' });
	});
});

describe('whom an action is for', () => {
	it('is written when it is agreed, changed by an edit, and kept by one that does not ask', async () => {
		const { id, number } = await newActionItem(database.db, project, { breadth: 'allYoung' });
		const page = () => actionItemPage(database.db, project.id, number, now);
		expect(await page()).toMatchObject({ breadth: 'allYoung' });
		const edit = {
			projectId: project.id,
			actionItemId: id,
			title: 'Fælles visitation',
			owner: `unit:${project.units.clinic.id}`,
			dueOn: '2026-05-15',
			workstreamId: project.workstreams[1].id
		};
		await editActionItem(as(), { ...edit, version: 1 });
		expect(await page()).toMatchObject({ breadth: 'allYoung' });
		await editActionItem(as(), { ...edit, version: 1, breadth: 'involved' });
		expect(await page()).toMatchObject({ breadth: 'involved' });
		expect((await page())?.history[0]?.changes).toEqual({ breadth: ['allYoung', 'involved'] });
	});
});
