import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actionItemPage } from '$lib/server/queries/actionItemPage';
import { newActionItem } from '../../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { addMilestone } from './addMilestone';
import { changeMilestone } from './changeMilestone';
import { measureIndicator } from './measureIndicator';
import { removeIndicatorValue } from './removeIndicatorValue';
import { setIndicator } from './setIndicator';

const now = new Date('2026-05-04T08:00:00Z');
let database: TestDatabase;
let project: TestProject;
let place: { projectId: string; actionItemId: string };

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	const { id } = await newActionItem(database.db, project);
	place = { projectId: project.id, actionItemId: id };
});

const context = (actor = project.people.member) => ({ db: database.db, actor, now });

async function page() {
	const item = await actionItemPage(database.db, project.id, 1, now);
	if (!item) throw new Error('the item is gone');
	return item;
}

const ids = async () => (await page()).milestones.map(({ id }) => id);

describe('milestones', () => {
	const add = (title: string, dueOn = '') => addMilestone(context(), { ...place, title, dueOn });

	it('are at most five, also when they are written at once', async () => {
		await add('Lokale fundet', '1.6.2026');
		const more = await Promise.allSettled(
			['To', 'Tre', 'Fire', 'Fem', 'Seks', 'Syv'].map((title) => add(title))
		);
		const refused = more.filter((one) => one.status === 'rejected');
		expect(refused).toHaveLength(2);
		expect(refused[0]?.reason).toMatchObject({ code: 'tooManyMilestones', params: { max: 5 } });
		const { milestones } = await page();
		expect(milestones).toHaveLength(5);
		expect(milestones[0]).toMatchObject({ title: 'Lokale fundet', dueOn: '2026-06-01' });
	});

	it('are reached, not reached after all, or removed, and the history tells each', async () => {
		await add('Lokale fundet');
		const [milestoneId = ''] = await ids();
		const change = (to: 'done' | 'open' | 'remove') =>
			changeMilestone(context(), { ...place, milestoneId, to });
		await change('done');
		await change('done');
		expect((await page()).milestones[0]?.doneOn).toBe('2026-05-04');
		await change('open');
		expect((await page()).milestones[0]?.doneOn).toBeNull();
		await change('remove');
		const { milestones, history, version } = await page();
		expect(milestones).toEqual([]);
		// Removed, not reached after all, reached (once), added, committed.
		expect(history).toHaveLength(5);
		expect(version).toBe(1);
		await expect(change('done')).rejects.toMatchObject({ code: 'notFound' });
	});

	it('are no place for a CPR number, for readers, or for another project’s item', async () => {
		await expect(add('010203-1234')).rejects.toMatchObject({ code: 'cprLike', field: 'title' });
		await expect(add(' ')).rejects.toMatchObject({ code: 'required', field: 'title' });
		await expect(
			addMilestone(context(project.people.reader), { ...place, title: 'x' })
		).rejects.toMatchObject({ code: 'notAllowed' });
		await add('Vores');
		const [milestoneId = ''] = await ids();
		const other = await newProject(database.db);
		const { id } = await newActionItem(database.db, other);
		await expect(
			changeMilestone(context(other.people.member), {
				...{ projectId: other.id, actionItemId: id, milestoneId },
				to: 'remove'
			})
		).rejects.toMatchObject({ code: 'notFound' });
	});
});

describe('an indicator', () => {
	const set = (name = 'Unge i forløb') =>
		setIndicator(context(), {
			...{ ...place, name, baseline: '12', baselineOn: '1.4.2026', target: '30' }
		});
	const measure = (measuredOn: string, value: string) =>
		measureIndicator(context(), { ...place, measuredOn, value, remark: 'Talt op' });

	it('holds what was before, what is aimed at and what was measured, oldest first', async () => {
		await set();
		await measure('1.6.2026', '18');
		await measure('1.5.2026', '14');
		expect((await page()).indicator).toMatchObject({
			name: 'Unge i forløb',
			baseline: '12',
			baselineOn: '2026-04-01',
			target: '30',
			values: [
				{ measuredOn: '2026-05-01', value: '14' },
				{ value: '18', remark: 'Talt op' }
			]
		});
	});

	it('gives a wrong value up, and the history keeps it', async () => {
		await set();
		await measure('1.6.2026', '81');
		const [value] = (await page()).indicator?.values ?? [];
		await removeIndicatorValue(context(), { ...place, valueId: value?.id ?? '' });
		const { indicator, history } = await page();
		expect(indicator?.values).toEqual([]);
		expect(history[0]?.changes).toEqual({
			indicatorValue: [{ measuredOn: '2026-06-01', value: '81' }, null]
		});
	});

	it('is gone without a name, and what was measured comes back with the next', async () => {
		await set();
		await measure('1.6.2026', '18');
		await set('');
		expect((await page()).indicator).toBeNull();
		await expect(measure('1.7.2026', '20')).rejects.toMatchObject({ code: 'notFound' });
		await set('Unge i behandling');
		expect((await page()).indicator?.values).toHaveLength(1);
	});

	it('leaves no trace where nothing has changed', async () => {
		await set();
		await set();
		expect((await page()).history).toHaveLength(2);
	});

	it('keeps what two people said of it at once', async () => {
		await set();
		const was = { name: 'Unge i forløb', baseline: '12', baselineOn: '2026-04-01', target: '30' };
		await setIndicator(context(), { ...place, ...was, target: '40', was });
		await setIndicator(context(), { ...place, ...was, baseline: '13', was });
		expect((await page()).indicator).toMatchObject({ baseline: '13', target: '40' });
		await expect(
			setIndicator(context(), { ...place, ...was, target: '50', was })
		).rejects.toMatchObject({ code: 'changedMeanwhile', field: 'target' });
	});

	it('needs a day and a value', async () => {
		await set();
		await expect(measure('', '12')).rejects.toMatchObject({ code: 'notADate' });
		await expect(measure('1.6.2026', '')).rejects.toMatchObject({ code: 'required' });
	});
});
