import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { actionStatuses } from '$lib/domain/actionStatus';
import { makeChoice } from '$lib/server/commands/makeChoice';
import {
	actionItem,
	actionItemEntry,
	actionItemRecommendation,
	board,
	boardNote,
	boardNoteRecommendation,
	decision,
	decisionOption,
	grantEntry,
	meeting,
	narrative,
	projectSource,
	recommendationElement,
	risk,
	workingGroup
} from '$lib/server/db/schema';
import { newDatabase, type TestDatabase } from '../../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../../tests/support/project';
import { steeringContent } from './steeringContent';

const now = new Date('2026-06-01T10:00:00Z');
let database: TestDatabase;
let project: TestProject;
let number: number;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	number = 0;
});

const report = () => steeringContent(database.db, project.id, now);
const actions = async () => (await report()).workstreams.flatMap(({ actions: items }) => items);
const untouched = async () => (await report()).untouched.map(({ code }) => code);
const [FIRST, SECOND, THIRD] = [0, 1, 2] as const;
const recommendationOf = (index: 0 | 1 | 2) => project.source.recommendations[index];

async function addItem(values: Partial<typeof actionItem.$inferInsert> = {}) {
	number += 1;
	const [item] = await database.db
		.insert(actionItem)
		.values({
			projectId: project.id,
			number,
			title: `Handling ${number}`,
			workstreamId: project.workstreams[1].id,
			status: 'agreed',
			ownerUnitId: project.units.clinic.id,
			statusAt: now,
			...values
		})
		.returning({ id: actionItem.id, number: actionItem.number });
	return item!;
}

async function addNote(recommendationId: string, noteKey = 'seddel') {
	const place = { boardId: project.board.id, noteKey };
	await database.db.insert(boardNote).values({
		...place,
		sectionKey: 'felt',
		text: 'Vi mangler en indgang',
		kind: 'idea',
		writtenAt: now
	});
	await database.db.insert(boardNoteRecommendation).values({ ...place, recommendationId });
}

const choose = (
	recommendationId: string,
	state: 'adopted' | 'notDiscussed',
	sequence = 0,
	by = project
) =>
	makeChoice(
		{ db: database.db, actor: by.people.projectLead, now },
		{
			projectId: by.id,
			recommendationId,
			elementId: '',
			sequence,
			state,
			reason: 'Aftalt på mødet',
			decidingBody: 'Styregruppen',
			decidedOn: '2026-06-01'
		}
	);

describe('what nobody has taken up', () => {
	it('is every recommendation, until one gets a choice, one a note and one an action item', async () => {
		const codes = project.source.recommendations.map(({ code }) => code);
		expect(await untouched()).toEqual(codes);

		await choose(recommendationOf(FIRST).id, 'adopted');
		expect(await untouched()).toEqual(codes.slice(1));

		await addNote(recommendationOf(SECOND).id);
		expect(await untouched()).toEqual(codes.slice(2));

		const { id: actionItemId } = await addItem();
		await database.db.insert(actionItemRecommendation).values({
			actionItemId,
			recommendationId: recommendationOf(THIRD).id,
			purpose: 'mainPurpose'
		});
		expect(await untouched()).toEqual([]);
	});

	it('comes back when a choice is reopened, a note is deleted or its board is', async () => {
		const { id, code } = recommendationOf(FIRST);
		await choose(id, 'adopted');
		await choose(id, 'notDiscussed', 1);
		expect(await untouched()).toContain(code);

		await addNote(id);
		expect(await untouched()).not.toContain(code);
		await database.db
			.update(boardNote)
			.set({ deletedAt: now })
			.where(eq(boardNote.boardId, project.board.id));
		expect(await untouched()).toContain(code);

		await addNote(id, 'en anden');
		expect(await untouched()).not.toContain(code);
		await database.db.update(board).set({ deletedAt: now }).where(eq(board.id, project.board.id));
		expect(await untouched()).toContain(code);
	});

	it('is not touched by what another project does with the same source', async () => {
		const other = await newProject(database.db);
		await database.db
			.insert(projectSource)
			.values({ projectId: other.id, sourceId: project.source.id });
		const { id } = recommendationOf(FIRST);
		await choose(id, 'adopted', 0, other);
		expect((await report()).coverage).toMatchObject({ total: 3, untouched: 3 });
	});

	it('counts elements apart: choosing one leaves the recommendation itself untouched', async () => {
		const { id, code } = recommendationOf(FIRST);
		const elements = await database.db
			.insert(recommendationElement)
			.values(
				[1, 2].map((position) => ({
					recommendationId: id,
					position,
					text: `Delelement ${position}`,
					lineFrom: 1,
					lineTo: 1
				}))
			)
			.returning({ id: recommendationElement.id });
		await makeChoice(
			{ db: database.db, actor: project.people.projectLead, now },
			{
				projectId: project.id,
				recommendationId: id,
				elementId: elements[0]!.id,
				sequence: 0,
				state: 'declined',
				reason: 'Findes allerede',
				decidingBody: 'Styregruppen',
				decidedOn: '2026-06-01'
			}
		);
		expect((await report()).coverage).toMatchObject({ elements: 2, elementsNotDiscussed: 1 });
		expect(await untouched()).toContain(code);
	});
});

describe('the exceptions', () => {
	it('name what waits with the remark it began to wait with', async () => {
		const waiting = await addItem({ status: 'waiting' });
		const at = new Date('2026-05-20T08:00:00Z');
		await database.db
			.insert(actionItemEntry)
			.values([
				entry(
					waiting.id,
					['inProgress', 'waiting'],
					'Gammel grund',
					new Date('2026-05-01T08:00:00Z')
				),
				entry(waiting.id, ['waiting', 'inProgress'], '', new Date('2026-05-10T08:00:00Z')),
				entry(waiting.id, ['inProgress', 'waiting'], 'Venter på juristen', at),
				{ ...entry(waiting.id, null, 'Titlen er rettet', now), kind: 'edited' as const }
			]);
		await addItem({ status: 'inProgress' });
		expect((await report()).waiting).toEqual([
			{ number: waiting.number, why: 'Venter på juristen' }
		]);
	});

	it('are late only when work is still expected', async () => {
		const late = await addItem({ dueOn: '2026-05-31' });
		await addItem({ dueOn: '2026-06-01' });
		await addItem({ dueOn: '2026-01-01', status: 'done' });
		await addItem({ dueOn: '2026-01-01', status: 'dropped' });
		const later = await addItem({ dueOn: '2026-05-01' });
		expect((await report()).overdue).toEqual([later.number, late.number]);
		expect((await actions()).map(({ daysLate }) => daysLate)).toEqual([1, 0, 0, 0, 31]);
	});

	it('name what has no owner', async () => {
		const ownerless = await addItem({ status: 'proposed', ownerUnitId: null });
		await addItem({ status: 'dropped', ownerUnitId: null });
		expect((await report()).ownerless).toEqual([ownerless.number]);
	});

	it('name what nobody has updated for long, whatever else is the matter with it', async () => {
		const statusAt = new Date('2026-04-20T10:00:00Z');
		const stale = await addItem({ statusAt });
		const lateToo = await addItem({ statusAt, dueOn: '2026-04-25' });
		await addItem({ statusAt, status: 'done' });
		await addItem({ statusAt: new Date('2026-05-10T10:00:00Z') });
		expect((await report()).stale).toEqual([stale.number, lateToo.number]);
	});

	it('hold no date of the project that was lifted or only expected', async () => {
		await database.db.execute(sql`
			insert into project_date (project_id, key, date_label, kind, what, superseded_on) values
			(${project.id}, 'spendBy', '2025-12-31', 'superseded', 'Frist for forbrug', '2025-11-14'),
			(${project.id}, 'hired', '2026-04-01', 'expected', 'Tiltrædelse', null)`);
		expect(await report()).toMatchObject({ overdue: [], ownerless: [], waiting: [] });
	});
});

describe('a light that a person has overridden', () => {
	it('is shown with the reason, in place of the rule’s', async () => {
		await addItem({ lightOverride: 'red', lightOverrideReason: 'Aftalen er sagt op' });
		expect(await actions()).toMatchObject([
			{ light: 'red', lightReason: 'overridden', overrideReason: 'Aftalen er sagt op' }
		]);
	});
});

describe('what is told, what it costs and what may go wrong', () => {
	it('tells nothing of a workstream until somebody writes', async () => {
		expect((await report()).workstreams[0]).toMatchObject({ sinceLast: '', wantedDecision: '' });
		await database.db.insert(narrative).values({
			...{ projectId: project.id, workstreamId: project.workstreams[1].id },
			...{ sinceLast: 'Stillingen er slået op', nextSteps: 'Samtaler', updatedAt: now }
		});
		expect((await report()).workstreams[0]).toMatchObject({
			sinceLast: 'Stillingen er slået op',
			nextSteps: 'Samtaler',
			wantedDecision: ''
		});
	});

	it('knows no grant until there is one, then reckons what is left of it', async () => {
		expect((await report()).grant).toBeNull();
		await database.db.execute(sql`
			update project set grant_ore = 1000, grant_spend_by = '2026-12-31'
			where id = ${project.id}`);
		const line = { projectId: project.id, on: '2026-05-01', what: 'Løn' };
		await database.db.insert(grantEntry).values([
			{ ...line, kind: 'budget', amountOre: 900 },
			{ ...line, kind: 'spent', amountOre: 300 },
			{ ...line, kind: 'spent', amountOre: 50, withdrawnAt: now },
			{ ...line, kind: 'committed', amountOre: 200 }
		]);
		expect((await report()).grant).toEqual({
			...{ totalOre: 1000, budgetOre: 900, spentOre: 300, committedOre: 200, leftOre: 500 },
			spendBy: '2026-12-31'
		});
	});

	it('names open risks, the worst first, each by the number it got when it was written down', async () => {
		const risks = [
			{ title: 'Lille', likelihood: 1, impact: 2 },
			{ title: 'Lukket', likelihood: 5, impact: 5, closedAt: now },
			{ title: 'Stor', likelihood: 4, impact: 4 }
		];
		for (const [place, values] of risks.entries()) {
			const createdAt = new Date(now.getTime() + place);
			await database.db
				.insert(risk)
				.values({ projectId: project.id, updatedAt: now, createdAt, ...values });
		}
		expect((await report()).risks).toMatchObject([
			{ number: 3, title: 'Stor' },
			{ number: 1, title: 'Lille' }
		]);
	});

	it('names its own decisions: what is wanted with its options, what is made; no working group’s', async () => {
		const group = await newGroupMeeting();
		const { id } = await addDecision({ number: 1, neededBy: '2026-09-01' });
		await addDecision({ number: 2, state: 'decided', outcome: 'Ja', decidedOn: '2026-05-04' });
		await addDecision({ number: 3, meetingId: group });
		await addDecision({ number: 4, neededBy: '2026-07-01' });
		await addDecision({ number: 5, state: 'postponed' });
		await database.db.insert(decisionOption).values([
			{ decisionId: id, position: 2, title: 'Nej' },
			{ decisionId: id, position: 1, title: 'Ja', consequence: 'Koster en halv stilling' }
		]);
		const { decisionsWanted, decisionsMade } = await report();
		expect(decisionsWanted.map(({ number: of }) => of)).toEqual([4, 1]);
		expect(decisionsWanted[1]?.options).toEqual([
			{ title: 'Ja', consequence: 'Koster en halv stilling' },
			{ title: 'Nej', consequence: '' }
		]);
		expect(decisionsMade).toEqual([
			{ number: 2, title: 'Flere timer?', outcome: 'Ja', decidedOn: '2026-05-04' }
		]);
	});
});

describe('the numbers of the report', () => {
	it('are those that plain counting over the rows gives', async () => {
		const random = seeded(20260417);
		const days = ['2026-03-01', '2026-05-25', '2026-06-01', '2026-09-01', null];
		for (let item = 0; item < 60; item += 1) {
			const status = actionStatuses[random(actionStatuses.length)]!;
			const mayLackOwner = status === 'proposed' || status === 'dropped';
			await addItem({
				status,
				workstreamId: project.workstreams[random(3)]!.id,
				ownerUnitId: mayLackOwner && random(2) ? null : project.units.school.id,
				dueOn: days[random(days.length)]!
			});
		}
		const { overdue, ownerless, waiting, workstreams } = await report();
		const [counted] = await database.db.execute(sql`
			select count(*) filter (where due_on < '2026-06-01' and open)::int as overdue,
				count(*) filter (where owner_unit_id is null and owner_user_id is null and open)::int
					as ownerless,
				count(*) filter (where status = 'waiting')::int as waiting
			from (select *, status not in ('done', 'inOperation', 'dropped') as open
				from action_item where project_id = ${project.id}) item`);
		expect({
			overdue: overdue.length,
			ownerless: ownerless.length,
			waiting: waiting.length
		}).toEqual(counted);
		const perWorkstream = await database.db.execute(sql`
			select workstream.number, count(*)::int as items from action_item
			join workstream on workstream.id = workstream_id
			where action_item.project_id = ${project.id} group by 1 order by 1`);
		expect(
			workstreams
				.map(({ number: of, actions: items }) => ({ number: of, items: items.length }))
				.sort((a, b) => a.number - b.number)
		).toEqual([...perWorkstream]);
	});

	it('print the limits the project has set', async () => {
		await database.db.execute(sql`
			update project set traffic_light_limits = '{"lateDays": 7, "staleWeeks": 3}'
			where id = ${project.id}`);
		expect((await report()).limits).toEqual({ lateDays: 7, staleWeeks: 3 });
	});

	it('show every workstream, also one without items, and what goes across them last', async () => {
		await addItem();
		const { workstreams } = await report();
		expect(workstreams.map(({ number: of, actions: items }) => [of, items.length])).toEqual([
			[1, 1],
			[2, 0],
			[0, 0]
		]);
	});
});

async function addDecision(values: Partial<typeof decision.$inferInsert> & { number: number }) {
	const [made] = await database.db
		.insert(decision)
		.values({
			...{ projectId: project.id, title: 'Flere timer?', bodyName: 'Styregruppen' },
			...values
		})
		.returning({ id: decision.id });
	return made!;
}

async function newGroupMeeting(): Promise<string> {
	const [group] = await database.db
		.insert(workingGroup)
		.values({ projectId: project.id, name: 'Arbejdsgruppe' })
		.returning({ id: workingGroup.id });
	const [met] = await database.db
		.insert(meeting)
		.values({ projectId: project.id, groupId: group!.id, number: 1, startsAt: now })
		.returning({ id: meeting.id });
	return met!.id;
}

function entry(
	actionItemId: string,
	status: [string, string] | null,
	remark: string,
	createdAt: Date
) {
	return {
		actionItemId,
		kind: 'statusChanged' as const,
		changes: (status ? { status } : { title: ['a', 'b'] }) as Record<string, [unknown, unknown]>,
		remark,
		actorName: 'Person',
		at: createdAt
	};
}

/** Whole numbers below a bound, the same ones for the same seed. */
function seeded(seed: number): (below: number) => number {
	let state = seed;
	return (below) => {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		return Math.floor((state / 2 ** 32) * below);
	};
}
