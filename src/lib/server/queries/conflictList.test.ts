import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ConflictStand } from '$lib/domain/source/conflictStand';
import { installCatalogue } from '$lib/server/commands/catalogue/installCatalogue';
import { installProject } from '$lib/server/commands/installProject';
import { decideConflict } from '$lib/server/commands/decideConflict';
import {
	actionItem,
	actionItemRecommendation,
	project,
	projectSource,
	recommendation,
	sourceDocument
} from '$lib/server/db/schema';
import { catalogue } from '$lib/server/sources/catalogue/catalogue';
import { projectFrame } from '$lib/server/sources/catalogue/projectFrame';
import { newActionItem } from '../../../../tests/support/actionItem';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { conflictList } from './conflictList';
import { conflictPage } from './conflictPage';

const now = new Date('2026-04-17T12:00:00Z');
let database: TestDatabase;

beforeAll(async () => {
	database = await newDatabase();
	await installCatalogue(database.db, catalogue);
});
afterAll(() => database.close());

/** A project that works from these sources of the catalogue besides its own. */
async function projectWith(...keys: string[]): Promise<TestProject> {
	const made = await newProject(database.db);
	for (const key of keys) {
		const [source] = await database.db
			.select()
			.from(sourceDocument)
			.where(eq(sourceDocument.key, key));
		await database.db.insert(projectSource).values({ projectId: made.id, sourceId: source!.id });
	}
	return made;
}

const decide = (of: TestProject, conflictKey: string, stand: ConflictStand, sequence = 0) =>
	decideConflict(
		{ db: database.db, actor: of.people.projectLead, now },
		{
			...{ projectId: of.id, conflictKey, sequence, stand, answer: '0-18 år' },
			...{ reason: 'Drøftet', decidingBody: 'Styregruppen', decidedOn: '17.4.2026' }
		}
	);

describe('the conflicts of a project', () => {
	it('are all fifteen where it works from all four sources', async () => {
		const { projectId } = await installProject(database.db, projectFrame);
		expect(await conflictList(database.db, projectId)).toHaveLength(catalogue.conflicts.length);
		await database.db.delete(project).where(eq(project.id, projectId));
	});

	it('are those whose sides lie in its own sources, without the sides that do not', async () => {
		const own = await projectWith('norddjurs', 'nordjylland');
		const conflicts = await conflictList(database.db, own.id);
		const keys = conflicts.map(({ key }) => key);
		expect(keys).toContain('nine-or-ten');
		expect(keys).not.toContain('consent-age');
		const sources = new Set(
			conflicts.flatMap(({ sides }) => sides.map(({ sourceKey }) => sourceKey))
		);
		expect([...sources].toSorted()).toEqual(['norddjurs', 'nordjylland']);
		expect(await conflictList(database.db, (await newProject(database.db)).id)).toEqual([]);
	});

	it('come with what waits for people first, then what is left open, then what is settled', async () => {
		const own = await projectWith('norddjurs', 'nordjylland');
		await decide(own, 'target-age', 'settled');
		await decide(own, 'eighteen', 'leftOpen');
		await decide(own, 'nine-or-ten', 'settled');
		await decide(own, 'nine-or-ten', 'reopened', 1);
		const stands = (await conflictList(database.db, own.id)).map(({ present }) => present?.stand);
		const weights = [undefined, 'reopened', 'leftOpen', 'settled'];
		expect(stands.at(-1)).toBe('settled');
		expect(stands.at(-2)).toBe('leftOpen');
		expect(stands.slice(0, -2).every((stand) => weights.indexOf(stand) < 2)).toBe(true);
	});

	it('keep every decision, newest first, and only this project’s', async () => {
		const own = await projectWith('norddjurs', 'nordjylland');
		const other = await projectWith('norddjurs', 'nordjylland');
		await decide(own, 'target-age', 'settled');
		await decide(own, 'target-age', 'leftOpen', 1);
		const page = await conflictPage(database.db, own.id, 'target-age');
		expect(page!.history.map(({ stand, answer }) => [stand, answer])).toEqual([
			['leftOpen', null],
			['settled', '0-18 år']
		]);
		expect(page!.history[0]).toMatchObject({ madeBy: 'Person projectLead' });
		expect((await conflictPage(database.db, other.id, 'target-age'))!.history).toEqual([]);
		expect(await conflictPage(database.db, own.id, 'consent-age')).toBeNull();
	});

	it('count an action once that answers two of the sides', async () => {
		const own = await projectWith('norddjurs', 'nordjylland');
		const { id: actionItemId } = await newActionItem(database.db, own);
		for (const code of ['ND-08', 'NJ-01']) {
			const [side] = await database.db
				.select()
				.from(recommendation)
				.where(eq(recommendation.code, code));
			await database.db
				.insert(actionItemRecommendation)
				.values({ actionItemId, recommendationId: side!.id, purpose: 'contributes' });
		}
		const [item] = await database.db
			.select()
			.from(actionItem)
			.where(eq(actionItem.id, actionItemId));
		const page = await conflictPage(database.db, own.id, 'target-age');
		expect(page!.conflict.actionItems).toMatchObject([{ title: item!.title }]);
	});
});
