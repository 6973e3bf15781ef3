import { randomUUID } from 'node:crypto';
import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { DomainEvent } from '$lib/protocol/topics';
import {
	actionItem,
	actionItemEntry,
	actionItemRecommendation,
	board,
	boardNote,
	project as projectTable
} from '$lib/server/db/schema';
import { subscribe } from '$lib/server/events';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database';
import { newProject, type TestProject } from '../../../../tests/support/project';
import { commitActionItem, type CommitActionItemInput } from './commitActionItem';

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

const context = (actor = project.people.facilitator) => ({ db: database.db, actor, now });

function input(over: Partial<CommitActionItemInput> = {}): CommitActionItemInput {
	return {
		projectId: project.id,
		boardId: project.board.id,
		noteKey: randomUUID(),
		title: 'Fælles visitation',
		owner: `unit:${project.units.clinic.id}`,
		ownerContact: 'afdelingsleder',
		dueOn: '29.5.2026',
		workstreamId: project.workstreams[1].id,
		recommendationIds: project.source.recommendations.slice(0, 2).map(({ id }) => id),
		...over
	};
}

async function rowsLeft() {
	const items = await database.db.$count(actionItem, eq(actionItem.projectId, project.id));
	const [row] = await database.db
		.select({ last: projectTable.lastActionNumber })
		.from(projectTable)
		.where(eq(projectTable.id, project.id));
	const orphans = await database.db.execute(
		sql`select (select count(*) from action_item_entry) - (select count(*) from action_item) as n`
	);
	return { items, last: row?.last, entriesWithoutItem: Number(orphans[0]?.n) };
}
const nothing = { items: 0, last: 0, entriesWithoutItem: 0 };

describe('committing an action item', () => {
	it('writes the item, its links and the first entry of its history', async () => {
		const noteKey = randomUUID();
		await database.db.insert(boardNote).values({
			boardId: project.board.id,
			noteKey,
			sectionKey: 's',
			text: 'Vi mangler én dør ind',
			kind: 'idea',
			writtenAt: now
		});
		const committed = await commitActionItem(context(), input({ noteKey }));
		expect(committed.number).toBe(1);

		const [item] = await database.db
			.select()
			.from(actionItem)
			.where(eq(actionItem.id, committed.id));
		expect(item).toMatchObject({
			status: 'agreed',
			title: 'Fælles visitation',
			dueOn: '2026-05-29',
			firstDueOn: '2026-05-29',
			slipCount: 0,
			ownerUnitId: project.units.clinic.id,
			ownerUserId: null,
			noteText: 'Vi mangler én dør ind',
			workshopId: project.workshop.id,
			version: 1
		});
		const links = await database.db
			.select()
			.from(actionItemRecommendation)
			.where(eq(actionItemRecommendation.actionItemId, committed.id));
		const purposes = new Map(links.map((link) => [link.recommendationId, link.purpose]));
		const [first, second] = project.source.recommendations;
		expect(purposes).toEqual(
			new Map([
				[first.id, 'mainPurpose'],
				[second.id, 'contributes']
			])
		);
		const entries = await database.db
			.select()
			.from(actionItemEntry)
			.where(eq(actionItemEntry.actionItemId, committed.id));
		expect(entries).toHaveLength(1);
		expect(entries[0]).toMatchObject({
			kind: 'committed',
			actorName: project.people.facilitator.name,
			changes: { status: [null, 'agreed'], owner: [null, 'Ungeklinikken'] }
		});
	});

	it('makes one item of a note however many click at once', async () => {
		const noteKey = randomUUID();
		const tries = await Promise.allSettled(
			Array.from({ length: 20 }, () => commitActionItem(context(), input({ noteKey })))
		);
		const refusals = tries.filter((one) => one.status === 'rejected');
		expect(refusals).toHaveLength(19);
		for (const { reason } of refusals)
			expect(reason).toMatchObject({ code: 'alreadyCommitted', params: { number: 1 } });
		expect(await rowsLeft()).toEqual({ items: 1, last: 1, entriesWithoutItem: 0 });
	});

	it('gives concurrent commits consecutive numbers, none twice', async () => {
		const committed = await Promise.all(
			Array.from({ length: 20 }, () => commitActionItem(context(), input()))
		);
		const numbers = committed.map(({ number }) => number).sort((a, b) => a - b);
		expect(numbers).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
	});

	it('counts each project by itself, and makes items without a board too', async () => {
		const other = await newProject(database.db);
		await commitActionItem(context(), input({ boardId: null, noteKey: null }));
		const second = await commitActionItem(context(), input({ boardId: null, noteKey: null }));
		expect(second.number).toBe(2);
		expect(other.id).not.toBe(project.id);
		expect(await rowsLeft()).toMatchObject({ items: 2, last: 2 });
	});

	it('tells about it after the commit, and tells nothing of what was refused', async () => {
		const heard: DomainEvent[] = [];
		const stop = subscribe((event) => heard.push(event));
		try {
			await expect(commitActionItem(context(), input({ owner: '' }))).rejects.toThrow();
			expect(heard).toEqual([]);
			const noteKey = randomUUID();
			const { id, number } = await commitActionItem(context(), input({ noteKey }));
			expect(heard).toEqual([
				{
					kind: 'actionItem.committed',
					projectId: project.id,
					actionItemId: id,
					number,
					boardId: project.board.id,
					noteKey
				}
			]);
		} finally {
			stop();
		}
	});

	const stranger = '00000000-0000-4000-8000-000000000000';
	const refusals: [string, Partial<CommitActionItemInput>, string, string | undefined][] = [
		['no owner', { owner: '' }, 'ownerMissing', 'owner'],
		['an unknown unit', { owner: `unit:${stranger}` }, 'unknownUnit', 'owner'],
		['an unknown user', { owner: `user:${stranger}` }, 'unknownUser', 'owner'],
		['an owner that is no id', { owner: 'unit:1 or 1=1' }, 'unknownUnit', 'owner'],
		['no deadline', { dueOn: ' ' }, 'deadlineMissing', 'dueOn'],
		['a deadline that is no day', { dueOn: '31.4.2026' }, 'notADate', 'dueOn'],
		['a deadline in words', { dueOn: 'snart' }, 'notADate', 'dueOn'],
		['no title', { title: '  ' }, 'required', 'title'],
		['an endless title', { title: 'x'.repeat(201) }, 'tooLong', 'title'],
		['a CPR number in the title', { title: 'Ring til 010203-1234' }, 'cprLike', 'title'],
		['a CPR number as contact', { ownerContact: '0102031234' }, 'cprLike', 'ownerContact'],
		['an unknown workstream', { workstreamId: stranger }, 'unknownWorkstream', 'workstreamId'],
		[
			'an unknown recommendation',
			{ recommendationIds: [stranger] },
			'unknownRecommendation',
			'recommendationIds'
		],
		['an unknown board', { boardId: stranger }, 'notFound', undefined]
	];
	it.each(refusals)('refuses %s and writes nothing', async (_, over, code, field) => {
		await expect(commitActionItem(context(), input(over))).rejects.toMatchObject({ code, field });
		expect(await rowsLeft()).toEqual(nothing);
	});

	it('refuses what belongs to another project', async () => {
		const other = await newProject(database.db);
		const foreign: [Partial<CommitActionItemInput>, string][] = [
			[{ owner: `unit:${other.units.school.id}` }, 'unknownUnit'],
			[{ owner: `user:${other.people.member.userId}` }, 'unknownUser'],
			[{ workstreamId: other.workstreams[1].id }, 'unknownWorkstream'],
			[{ recommendationIds: [other.source.recommendations[0].id] }, 'unknownRecommendation'],
			[{ boardId: other.board.id }, 'notFound']
		];
		for (const [over, code] of foreign)
			await expect(commitActionItem(context(), input(over))).rejects.toMatchObject({ code });
		expect(await rowsLeft()).toEqual(nothing);
	});

	it('takes everything back when the last link cannot be written', async () => {
		await database.db.execute(sql`
			create function fail_link() returns trigger language plpgsql as
			$$ begin raise exception 'no more links'; end $$`);
		await database.db.execute(sql`
			create trigger fail_link before insert on action_item_recommendation
			for each row when (new.purpose = 'contributes') execute function fail_link()`);
		try {
			await expect(commitActionItem(context(), input())).rejects.toThrow();
			expect(await rowsLeft()).toEqual(nothing);
		} finally {
			await database.db.execute(sql`drop function fail_link cascade`);
		}
	});

	it('refuses a note on a deleted board', async () => {
		await database.db.update(board).set({ deletedAt: now }).where(eq(board.id, project.board.id));
		await expect(commitActionItem(context(), input())).rejects.toMatchObject({
			code: 'boardDeleted'
		});
	});

	it('refuses readers, the steering group, strangers and guests', async () => {
		const { people, sectors, workshop } = project;
		const other = await newProject(database.db);
		const guest = {
			kind: 'participant',
			participantId: randomUUID(),
			workshopId: workshop.id,
			projectId: project.id,
			sectorId: sectors.school,
			name: 'Ida',
			tableId: null,
			pairNumber: null,
			isLeader: false,
			mayWrite: true
		} as const;
		for (const actor of [people.reader, people.steering, other.people.projectLead, guest])
			await expect(
				commitActionItem({ db: database.db, actor, now }, input())
			).rejects.toMatchObject({ code: 'notAllowed' });
		expect(await rowsLeft()).toEqual(nothing);
	});
});
