import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { DomainEvent } from '$lib/protocol/topics';
import { endSession, identify, SESSION_COOKIE, startSession } from '$lib/server/auth';
import { board, membership, participant } from '$lib/server/db/schema';
import { publish } from '$lib/server/events';
import { newActionItem } from '../support/actionItem.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { followLive, type Listener } from '../support/live.ts';
import { newProject, type TestProject } from '../support/project.ts';

let database: TestDatabase;
let project: TestProject;
const listeners: Listener[] = [];

beforeAll(async () => {
	database = await newDatabase();
	project = await newProject(database.db);
});
afterEach(async () => {
	await Promise.all(listeners.splice(0).map((listener) => listener.close()));
});
afterAll(() => database.close());

type Holder = Parameters<typeof startSession>[1];

async function signIn(holder: Holder) {
	const { token, sessionId } = await startSession(database.db, holder, new Date());
	return { cookie: `${SESSION_COOKIE}=${token}`, sessionId };
}

async function follow(cookie: string | undefined, ...topics: string[]): Promise<Listener> {
	const identity = await identify(database.db, cookie, new Date());
	const listener = await followLive(database.db, { cookie, topics, ...identity });
	listeners.push(listener);
	return listener;
}

const newGuest = async () => {
	const [guest] = await database.db
		.insert(participant)
		.values({ workshopId: project.workshop.id, sectorId: project.sectors.school })
		.returning();
	if (!guest) throw new Error('nobody joined');
	return signIn({ participantId: guest.id });
};

describe('/live', () => {
	it('tells a member of the project what was committed there, by ids alone', async () => {
		const { cookie } = await signIn({ userId: project.people.member.userId });
		const listener = await follow(cookie, `project:${project.id}`);
		expect(listener.headers.get('content-type')).toContain('text/event-stream');
		expect(listener.headers.get('cache-control')).toBe('no-store');
		expect(listener.headers.get('x-accel-buffering')).toBe('no');
		const { id, number } = await newActionItem(database.db, project);
		expect(await listener.next()).toEqual({
			kind: 'actionItem.committed',
			projectId: project.id,
			actionItemId: id,
			number,
			boardId: null,
			noteKey: null
		});
	});

	it('tells nothing of other projects, and only what is followed', async () => {
		const { cookie } = await signIn({ userId: project.people.member.userId });
		const listener = await follow(cookie, `board:${project.board.id}`);
		const other = await newProject(database.db);
		await newActionItem(database.db, other);
		await newActionItem(database.db, project);
		const mine: DomainEvent = {
			kind: 'board.projected',
			projectId: project.id,
			boardId: project.board.id
		};
		publish(mine);
		expect(await listener.next()).toEqual(mine);
	});

	it('lets a guest follow their workshop and its boards, and not the project', async () => {
		const { cookie } = await newGuest();
		const own = [`workshop:${project.workshop.id}`, `board:${project.board.id}`];
		const listener = await follow(cookie, ...own);
		expect(listener.status).toBe(200);
		expect((await follow(cookie, `project:${project.id}`)).status).toBe(403);
		expect((await follow(cookie, ...own, `project:${project.id}`)).status).toBe(403);
		const [projectBoard] = await database.db
			.insert(board)
			.values({ projectId: project.id, title: 'Projektets egen' })
			.returning();
		expect((await follow(cookie, `board:${projectBoard?.id}`)).status).toBe(403);
	});

	it('refuses strangers, members of other projects and what there is not', async () => {
		const other = await newProject(database.db);
		const { cookie } = await signIn({ userId: other.people.projectLead.userId });
		const topic = `project:${project.id}`;
		expect((await follow(undefined, topic)).status).toBe(401);
		expect((await follow(`${SESSION_COOKIE}=spoilt.token`, topic)).status).toBe(401);
		for (const kind of ['project', 'workshop', 'board'] as const) {
			const id = { project, workshop: project.workshop, board: project.board }[kind].id;
			expect((await follow(cookie, `${kind}:${id}`)).status, kind).toBe(403);
			expect((await follow(cookie, `${kind}:${randomUUID()}`)).status, kind).toBe(403);
		}
	});

	it.each([
		['no topic', []],
		['what is no topic', ['session:1']],
		['an id that is none', [`project:' or 1=1`]],
		['more topics than a page has', Array.from({ length: 9 }, () => `board:${randomUUID()}`)]
	])('refuses %s', async (_, topics) => {
		const { cookie } = await signIn({ userId: project.people.member.userId });
		expect((await follow(cookie, ...topics)).status).toBe(404);
	});

	it('ends when its session ends, and says not to come back', async () => {
		const { cookie, sessionId } = await signIn({ userId: project.people.member.userId });
		const listener = await follow(cookie, `project:${project.id}`);
		await endSession(database.db, sessionId);
		expect(await listener.rest()).toEqual(['dismissed']);
	});

	it('goes on when somebody else’s session ends', async () => {
		const { cookie } = await signIn({ userId: project.people.member.userId });
		const { sessionId } = await signIn({ userId: project.people.member.userId });
		const listener = await follow(cookie, `project:${project.id}`);
		await endSession(database.db, sessionId);
		await newActionItem(database.db, project);
		expect(await listener.next()).toMatchObject({ kind: 'actionItem.committed' });
	});

	it('ends with the membership, before anything later is told', async () => {
		const { userId } = project.people.reader;
		const { cookie } = await signIn({ userId });
		const listener = await follow(cookie, `project:${project.id}`);
		await database.db
			.update(membership)
			.set({ endedAt: new Date() })
			.where(eq(membership.userId, userId));
		publish({ kind: 'membership.changed', projectId: project.id, userId });
		await newActionItem(database.db, project);
		expect(await listener.rest()).toEqual(['dismissed']);
	});

	it('gives one person twenty streams, and a seat back for each that is closed', async () => {
		const { cookie } = await signIn({ userId: project.people.steering.userId });
		const topic = `project:${project.id}`;
		const open = await Promise.all(Array.from({ length: 20 }, () => follow(cookie, topic)));
		expect(open.map(({ status }) => status)).toEqual(Array.from({ length: 20 }, () => 200));
		expect((await follow(cookie, topic)).status).toBe(429);
		await open[0]?.close();
		expect((await follow(cookie, topic)).status).toBe(200);
	});
});
