import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
	actionItem,
	actionItemRecommendation,
	boardNote,
	boardNoteRecommendation,
	boardSection
} from '$lib/server/db/schema';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { matrixCell } from './matrixCell';
import { matrixPage } from './matrixPage';
import { recommendationFilterOf } from './recommendationFilterOf';

const now = new Date('2026-04-17T12:00:00Z');
let database: TestDatabase;
let project: TestProject;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
});

const page = (sectorId: string | null = null, query = '') =>
	matrixPage(database.db, project.id, {
		filter: recommendationFilterOf(new URLSearchParams(query)),
		sectorId
	});

/** Links by place in the test's own lists: an action, a recommendation, whether it is the main purpose. */
type Link = { action: number; recommendation: number; isMain: boolean };

/** Writes actions, each under its workstream and owned by the clinic or the school. */
async function write(workstreams: readonly number[], links: readonly Link[]): Promise<void> {
	if (workstreams.length === 0) return;
	const items = await database.db
		.insert(actionItem)
		.values(
			workstreams.map((workstream, at) => ({
				projectId: project.id,
				number: at + 1,
				title: `Handling ${at + 1}`,
				workstreamId: project.workstreams[workstream]!.id,
				status: 'agreed' as const,
				ownerUnitId: at % 2 ? project.units.school.id : project.units.clinic.id
			}))
		)
		.returning({ id: actionItem.id });
	if (links.length === 0) return;
	await database.db.insert(actionItemRecommendation).values(
		links.map(({ action, recommendation, isMain }) => ({
			actionItemId: items[action]!.id,
			recommendationId: project.source.recommendations[recommendation]!.id,
			purpose: isMain ? ('mainPurpose' as const) : ('contributes' as const)
		}))
	);
}

describe('the matrix', () => {
	it('counts each cell, row and column as counting by hand does', async () => {
		const link = fc.record({ action: fc.nat(7), recommendation: fc.nat(2), isMain: fc.boolean() });
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.nat(2), { minLength: 8, maxLength: 8 }),
				fc.uniqueArray(link, {
					maxLength: 20,
					selector: ({ action, recommendation }) => `${action} ${recommendation}`
				}),
				async (workstreams, links) => {
					project = await newProject(database.db);
					await write(workstreams, links);
					const { matrix } = await page();
					expect(matrix.columns).toEqual([1, 2, 0]);
					const at = (recommendation: number | null, column: number | null) =>
						links.filter(
							({ action, ...link }) =>
								(recommendation === null || link.recommendation === recommendation) &&
								(column === null || workstreams[action] === column)
						);
					const distinct = (some: readonly Link[]) =>
						new Set(some.map(({ action }) => action)).size;
					matrix.rows.forEach(({ cells, total }, row) => {
						cells.forEach((cell, index) => {
							const here = at(row, matrix.columns[index]!);
							const main = here.filter(({ isMain }) => isMain).length;
							expect(cell).toMatchObject({ mainPurpose: main, contributes: here.length - main });
						});
						expect(total.actions).toBe(distinct(at(row, null)));
					});
					matrix.totals.forEach(({ actions }, index) =>
						expect(actions).toBe(distinct(at(null, matrix.columns[index]!)))
					);
					expect(matrix.total.actions).toBe(distinct(links));
				}
			),
			{ numRuns: 12 }
		);
	});

	it('counts only what a sector owns when it is asked, and keeps the rows', async () => {
		await write([1, 1], [link(0, 0), link(1, 0)]);
		const { matrix } = await page(project.sectors.school);
		expect(matrix.rows).toHaveLength(3);
		expect(matrix.total.actions).toBe(1);
	});

	it('counts an action that answers several recommendations once in a column', async () => {
		await write([2], [link(0, 0), link(0, 1), link(0, 2)]);
		const { matrix } = await page();
		expect(matrix.rows.map(({ total }) => total.actions)).toEqual([1, 1, 1]);
		expect(matrix.totals.map(({ actions }) => actions)).toEqual([0, 1, 0]);
		expect(matrix.total.actions).toBe(1);
	});

	it('puts a note under the workstream its column stands for, then its row, then its section', async () => {
		const [, one, two] = project.workstreams;
		await database.db.insert(boardSection).values([
			{
				...section('grid'),
				workstreams: { '': one.id, 'row:r': two.id, 'column:c': project.workstreams[0].id }
			},
			section('plain')
		]);
		await notes([
			{ noteKey: 'a', sectionKey: 'grid' },
			{ noteKey: 'b', sectionKey: 'grid', rowKey: 'r' },
			{ noteKey: 'c', sectionKey: 'grid', rowKey: 'r', columnKey: 'c' },
			{ noteKey: 'd', sectionKey: 'plain' },
			{ noteKey: 'e', sectionKey: 'plain', deletedAt: now }
		]);
		const { matrix } = await page();
		expect(matrix.columns).toEqual([1, 2, 0, null]);
		expect(matrix.rows[0]?.cells.map((cell) => cell.notes)).toEqual([1, 1, 1, 1]);
		const { code } = project.source.recommendations[0];
		const cell = await matrixCell(
			database.db,
			project.id,
			{ code, column: 2 },
			{ sectorId: null, now }
		);
		expect(cell?.notes.map(({ text }) => text)).toEqual(['Seddel b']);
	});

	it('opens a cell on the actions that are counted in it', async () => {
		await write([1, 1, 2], [link(0, 0), link(1, 0, false), link(2, 0)]);
		const { code } = project.source.recommendations[0];
		const open = (column: number, sectorId: string | null = null) =>
			matrixCell(database.db, project.id, { code, column }, { sectorId, now });
		expect((await open(1))?.actions).toMatchObject([
			{ number: 1, status: 'agreed', owner: { name: 'Ungeklinikken' } },
			{ number: 2, owner: { name: 'Åkærskolen' } }
		]);
		expect((await open(1, project.sectors.school))?.actions).toHaveLength(1);
		expect((await open(0))?.actions).toEqual([]);
		expect(
			await matrixCell(database.db, project.id, { code: 'X', column: 1 }, { sectorId: null, now })
		).toBeNull();
	});

	it('shows no other project’s actions or notes', async () => {
		await write([1], [link(0, 0)]);
		const mine = project;
		project = await newProject(database.db);
		expect((await page()).matrix.total).toEqual({ actions: 0, notes: 0 });
		await database.db.delete(actionItem).where(eq(actionItem.projectId, mine.id));
	});
});

const link = (action: number, recommendation: number, isMain = true): Link => ({
	action,
	recommendation,
	isMain
});

const section = (sectionKey: string) => ({
	boardId: project.board.id,
	sectionKey,
	title: sectionKey,
	position: 0
});

/** Notes about the first recommendation. */
async function notes(
	some: {
		noteKey: string;
		sectionKey: string;
		rowKey?: string;
		columnKey?: string;
		deletedAt?: Date;
	}[]
): Promise<void> {
	const boardId = project.board.id;
	await database.db.insert(boardNote).values(
		some.map((note) => ({
			boardId,
			text: `Seddel ${note.noteKey}`,
			kind: 'idea' as const,
			writtenAt: now,
			...note
		}))
	);
	const recommendationId = project.source.recommendations[0].id;
	await database.db
		.insert(boardNoteRecommendation)
		.values(some.map(({ noteKey }) => ({ boardId, noteKey, recommendationId })));
}
