import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { participantActors } from '$lib/server/auth/participantActors';
import { userActor } from '$lib/server/auth/userActor';
import { joinWorkshop } from '$lib/server/commands/joinWorkshop';
import { board, participant, project, sector, wipeReport, workshop } from '$lib/server/db/schema';
import { anonymous, type Actor } from '$lib/server/policies/actor';
import { projectList } from '$lib/server/queries/projectList';
import { deskState } from '$lib/server/queries/workshop/deskState';
import { programmeOf } from '$lib/server/queries/workshop/programmeOf';
import { rehearsalOf, wipeReports } from '$lib/server/queries/workshop/rehearsalOf';
import { newDatabase, type TestDatabase } from '../../../../../../tests/support/database.ts';
import { signIn, TestParticipant } from '../../../../../../tests/support/participant.ts';
import { newProject, type TestProject } from '../../../../../../tests/support/project.ts';
import { newServer } from '../../../../../../tests/support/server.ts';
import {
	phaseDraft,
	TestRoom,
	writingPhases
} from '../../../../../../tests/support/workshopRoom.ts';
import { chooseAtWorkshop } from '../chooseAtWorkshop';
import { proposeAction } from '../proposal/proposeAction';
import { sayReady } from '../sayReady';
import { startPhase } from '../startPhase';
import { startRehearsal, type Rehearsal } from './startRehearsal';
import { wipeRehearsal } from './wipeRehearsal';

const names = {
	projectName: (name: string) => `${name} (øvelse)`,
	workshopTitle: (title: string) => `${title} (øvelse)`
};

let database: TestDatabase;
let home: TestProject;
let room: TestRoom;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	home = await newProject(database.db);
	room = await TestRoom.lay(database.db, home, {
		phases: [...writingPhases, phaseDraft('choose'), phaseDraft('actions')],
		recommendationIds: home.source.recommendations.map(({ id }) => id)
	});
});

const begin = (actor: Actor = home.people.facilitator) =>
	startRehearsal(
		{ db: database.db, actor, now: new Date() },
		{ workshopId: room.workshopId, players: 12 },
		names
	);
const wipe = (actor: Actor = home.people.facilitator) =>
	wipeRehearsal({ db: database.db, actor, now: new Date() }, { workshopId: room.workshopId });

/** How many rows each table of the database has. */
async function rowCounts(): Promise<Record<string, number>> {
	const tables = await database.db.execute<{ name: string }>(sql`
		select tablename as name from pg_tables where schemaname = 'public' order by tablename`);
	const counts: Record<string, number> = {};
	for (const { name } of tables) {
		const [row] = await database.db.execute<{ count: string }>(
			sql`select count(*) as count from ${sql.identifier(name)}`
		);
		counts[name] = Number(row?.count);
	}
	return counts;
}

/** As whoever runs the real workshop, with what they may do since the rehearsal began. */
async function leader() {
	const actor = await userActor(database.db, home.people.facilitator.userId);
	return { db: database.db, actor: actor!, now: new Date() };
}

/** Joins a rehearsal by its code. */
async function joined({ code }: Rehearsal) {
	const [one] = await database.db
		.select({ id: sector.id })
		.from(sector)
		.innerJoin(workshop, eq(workshop.projectId, sector.projectId))
		.where(eq(workshop.code, code));
	const { participantId } = await joinWorkshop(
		{ db: database.db, actor: anonymous, now: new Date() },
		{ code, sectorId: one!.id, firstName: 'Øver 1' }
	);
	const cookie = await signIn(database.db, { participantId });
	const actor = (await participantActors(database.db, [participantId])).get(participantId)!;
	return { participantId, cookie, context: { db: database.db, actor, now: new Date() } };
}

async function startKind({ workshopId }: Rehearsal, kind: string): Promise<void> {
	const phases = await programmeOf(database.db, workshopId);
	const phaseId = phases.find((one) => one.kind === kind)!.id;
	await startPhase(await leader(), { workshopId, phaseId });
}

describe('a rehearsal', () => {
	it('is the same workshop in a project of its own, which no list shows', async () => {
		const made = await begin();
		const [real, copy] = await Promise.all(
			[room.workshopId, made.workshopId].map((id) => deskState(database.db, id))
		);
		expect(copy).toMatchObject({ title: 'Opstart (øvelse)', isOpen: true, isRehearsal: true });
		expect(copy!.code).not.toBe(real!.code);
		expect(copy!.tables.map(({ number }) => number)).toEqual(
			real!.tables.map(({ number }) => number)
		);
		expect(copy!.recommendations).toEqual(real!.recommendations);
		expect(copy!.otherSectionKey).toBe(real!.otherSectionKey);
		const kinds = async (id: string) =>
			(await programmeOf(database.db, id)).map(({ kind, minutes }) => ({ kind, minutes }));
		expect(await kinds(made.workshopId)).toEqual(await kinds(room.workshopId));
		const slugs = (await projectList(database.db)).map(({ slug }) => slug);
		expect(slugs).toContain(home.slug);
		expect(slugs).not.toContain(made.slug);
		expect(await rehearsalOf(database.db, room.workshopId)).toEqual({
			slug: made.slug,
			workshopId: made.workshopId
		});
	});

	it('lets in those who may run the workshop, and nobody else of the project', async () => {
		await begin();
		const shadow = (await rehearsalOf(database.db, room.workshopId))!;
		const [row] = await database.db
			.select({ id: project.id })
			.from(project)
			.where(eq(project.slug, shadow.slug));
		const rolesHere = async (role: keyof TestProject['people']) =>
			(await userActor(database.db, home.people[role].userId))?.roles.get(row!.id);
		expect(await rolesHere('facilitator')).toEqual(new Set(['facilitator']));
		expect(await rolesHere('projectLead')).toEqual(new Set(['projectLead']));
		for (const role of ['member', 'steering', 'reader'] as const)
			expect(await rolesHere(role)).toBeUndefined();
	});

	it('is begun and wiped by nobody but those who may run the workshop', async () => {
		const { participantId } = await room.join('Anna');
		const { actor: guest } = await room.as(participantId);
		const stranger = (await newProject(database.db)).people.projectLead;
		const others = [home.people.member, home.people.steering, home.people.reader];
		for (const actor of [anonymous, guest, stranger, ...others])
			await expect(begin(actor)).rejects.toMatchObject({ code: 'notAllowed' });
		await begin();
		for (const actor of [anonymous, guest, stranger, ...others])
			await expect(wipe(actor)).rejects.toMatchObject({ code: 'notAllowed' });
	});

	it('is one at a time, also when two begin at once, and never of a rehearsal', async () => {
		const tries = await Promise.allSettled([begin(), begin(home.people.projectLead)]);
		expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
		await expect(begin()).rejects.toMatchObject({ code: 'alreadyInUse' });
		const { workshopId } = (await rehearsalOf(database.db, room.workshopId))!;
		await expect(
			startRehearsal(await leader(), { workshopId, players: 6 }, names)
		).rejects.toMatchObject({ code: 'alreadyInUse' });
		await wipe();
		await expect(begin()).resolves.toMatchObject({ players: 12 });
	});
});

describe('a wiped rehearsal', () => {
	it('leaves every table as it was, and a report of how many rows went', async () => {
		const before = await rowCounts();
		const made = await begin();
		const people = [await joined(made), await joined(made)];
		for (const kind of ['silent', 'pairs', 'tables', 'vote']) {
			await startKind(made, kind);
			for (const { context } of people) await sayReady(context, { isReady: true });
		}
		await startKind(made, 'choose');
		await chooseAtWorkshop(
			await leader(),
			{
				workshopId: made.workshopId,
				recommendationId: home.source.recommendations[0].id,
				sequence: 0,
				state: 'adopted'
			},
			'Workshoppen'
		);
		await startKind(made, 'actions');
		const state = (await deskState(database.db, made.workshopId))!;
		const workstreamId = state.detail?.kind === 'actions' && state.detail.workstreams[0]?.id;
		await proposeAction(people[0]!.context, {
			title: 'Prøv en fælles indgang',
			workstreamId: workstreamId || ''
		});
		const during = await rowCounts();

		const { deleted, left } = await wipe();

		expect(left).toBe(0);
		expect(await rowCounts()).toEqual({ ...before, wipe_report: before.wipe_report! + 1 });
		const grown = Object.entries(during).map(([table, count]) => [table, count - before[table]!]);
		expect(deleted).toEqual(Object.fromEntries(grown.filter(([, count]) => Number(count) > 0)));
		expect(deleted).toMatchObject({
			project: 1,
			workshop: 1,
			participant: 2,
			action_item: 1,
			choice: 1
		});
		const [report] = await database.db
			.select()
			.from(wipeReport)
			.where(eq(wipeReport.projectId, home.id));
		expect(report).toMatchObject({ title: 'Opstart (øvelse)', deleted, left: 0 });
		expect(await wipeReports(database.db, home.id)).toHaveLength(1);
	});

	it('touches nothing of the real workshop', async () => {
		await room.join('Anna');
		await begin();
		await wipe();
		expect(await database.db.$count(participant, eq(participant.workshopId, room.workshopId))).toBe(
			1
		);
		expect(await rehearsalOf(database.db, room.workshopId)).toBeNull();
		await expect(wipe()).rejects.toMatchObject({ code: 'notFound' });
	});

	it('hangs up on whoever has a board open, and stores nothing of it any more', async () => {
		const server = await newServer(database);
		try {
			const made = await begin();
			const { cookie, participantId } = await joined(made);
			await startKind(made, 'silent');
			const [own] = await database.db
				.select({ id: board.id })
				.from(board)
				.where(eq(board.participantId, participantId));
			const person = new TestParticipant({ origin: server.origin, boardId: own!.id, cookie });
			await person.live();
			const { sections } = (
				await database.db
					.select({ sections: workshop.sections })
					.from(workshop)
					.where(eq(workshop.id, made.workshopId))
			)[0]!;
			person.write('En seddel', sections[0]!.key);
			await person.stored();
			person.write('En seddel til', sections[0]!.key);
			expect((await wipe()).left).toBe(0);
			await expect(person.refused()).resolves.not.toBeNull();
			person.leave();
		} finally {
			await server.stop();
		}
		const counts = await rowCounts();
		const boards = await database.db.$count(board, eq(board.projectId, home.id));
		expect(boards).toBeGreaterThan(0);
		const [orphans] = await database.db.execute<{ count: string }>(sql`
			select count(*) as count from board_update
			where board_id not in (select id from board)`);
		expect(Number(orphans?.count)).toBe(0);
		expect(counts.board_update).toBeGreaterThan(0);
	});
});
