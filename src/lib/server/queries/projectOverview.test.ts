import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { isoDay } from '$lib/domain/calendarDay';
import { projectDateState } from '$lib/domain/projectDate';
import { installCatalogue } from '$lib/server/commands/catalogue/installCatalogue';
import { installProject } from '$lib/server/commands/installProject';
import { actionItem, workshop } from '$lib/server/db/schema';
import { catalogue } from '$lib/server/sources/catalogue/catalogue';
import { projectFrame as frame } from '$lib/server/sources/catalogue/projectFrame';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { projectOverview } from './projectOverview';

const now = new Date('2026-04-17T10:00:00Z');
let database: TestDatabase;
let project: TestProject;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
});

const overview = (userId: string | null = null) =>
	projectOverview(database.db, project.id, { now, userId });

describe('the front page of a project', () => {
	it('names my open items, the nearest deadline first and those without one last', async () => {
		const mine = project.people.member.userId;
		const items = [
			{ ownerUserId: mine, dueOn: null },
			{ ownerUserId: mine, dueOn: '2026-06-01' },
			{ ownerUserId: mine, dueOn: '2026-05-01' },
			{ ownerUserId: mine, dueOn: '2026-05-01', status: 'done' as const },
			{ ownerUserId: project.people.projectLead.userId, dueOn: '2026-05-01' }
		];
		await database.db.insert(actionItem).values(
			items.map((item, index) => ({
				projectId: project.id,
				workstreamId: project.workstreams[1].id,
				number: index + 1,
				title: `Handling ${index + 1}`,
				status: 'agreed' as const,
				statusAt: now,
				...item
			}))
		);
		expect((await overview(mine)).mine.map(({ number }) => number)).toEqual([3, 2, 1]);
		expect((await overview(null)).mine).toEqual([]);
		const [counts] = (await overview()).workstreams;
		expect(counts).toMatchObject({ number: 1, open: 4, finished: 1, red: 0 });
	});

	it('shows the open workshop before one that comes, and none that is over', async () => {
		const coming = { projectId: project.id, title: 'Den næste', heldOn: '2026-05-08' };
		await database.db
			.insert(workshop)
			.values({ ...coming, code: `N${project.slug.slice(-6).toUpperCase()}` });
		expect((await overview()).workshop).toMatchObject({ id: project.workshop.id, isOpen: true });

		const past = { isOpen: false, heldOn: '2026-04-16' };
		await database.db.update(workshop).set(past).where(eq(workshop.id, project.workshop.id));
		expect((await overview()).workshop).toMatchObject({ title: 'Den næste', isOpen: false });

		await database.db.update(workshop).set(past).where(eq(workshop.projectId, project.id));
		expect((await overview()).workshop).toBeNull();
	});

	it('shows the lifted deadline as lifted and the first target group beside the present one', async () => {
		await installCatalogue(database.db, catalogue);
		const { projectId } = await installProject(database.db, frame);
		const { frame: shown } = await projectOverview(database.db, projectId, { now, userId: null });
		const lifted = shown.dates.find(({ key }) => key === 'spendBy')!;
		expect(lifted).toMatchObject({ dateLabel: '2025-12-31', supersededOn: '2025-11-14' });
		expect(projectDateState(lifted.kind, lifted.dateLabel, isoDay('2026-04-17'))).toBe('lifted');
		expect(shown.targetGroup.map(({ words, validFrom }) => [words, validFrom])).toEqual([
			['børn og unge op til 25 år', null],
			['børn og unge i alderen 0-18 år', '2026-02-06']
		]);
		expect(shown).toMatchObject({ grantOre: 150_000_000, endsOn: null });
	});
});
