import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { participant, session, userAccount, workshop } from '$lib/server/db/schema';
import { subscribe } from '$lib/server/events';
import type { DomainEvent } from '$lib/protocol/topics';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { newProject, type TestProject } from '../../../../tests/support/project.ts';
import { SESSION_COOKIE } from './cookie';
import { identify } from './identify';
import { guestLimits, SEEN_EVERY, userLimits, type SessionLimits } from './limits';
import { endSession, startSession, type SessionHolder } from './session';

const began = new Date('2026-04-17T06:30:00Z');
const later = (ms: number) => new Date(began.getTime() + ms);
const cookie = (token: string) => `other=1; ${SESSION_COOKIE}=${token}`;

let database: TestDatabase;
let project: TestProject;
let member: SessionHolder;
let guest: SessionHolder;

beforeAll(async () => {
	database = await newDatabase();
	project = await newProject(database.db);
	member = { userId: project.people.member.userId };
	guest = { participantId: await newGuest() };
});
afterAll(() => database.close());

async function newGuest(): Promise<string> {
	const [row] = await database.db
		.insert(participant)
		.values({ workshopId: project.workshop.id, sectorId: project.sectors.school })
		.returning({ id: participant.id });
	return row?.id ?? '';
}

const who = async (cookieHeader: string | undefined, now: Date) =>
	(await identify(database.db, cookieHeader, now)).actor.kind;

describe.each<[string, () => SessionHolder, SessionLimits]>([
	['user', () => member, userLimits],
	['participant', () => guest, guestLimits]
])('the session of a %s', (kind, holder, { idle, absolute }) => {
	it('holds until it has rested as long as it may', async () => {
		const { token } = await startSession(database.db, holder(), began);
		expect(await who(cookie(token), later(idle - 1))).toBe(kind);
		const { token: rested } = await startSession(database.db, holder(), began);
		expect(await who(cookie(rested), later(idle))).toBe('anonymous');
	});

	it('ends at its absolute limit however much it is used', async () => {
		const { token } = await startSession(database.db, holder(), began);
		for (let at = idle - 1; at < absolute; at += idle - 1) {
			expect(await who(cookie(token), later(at))).toBe(kind);
		}
		expect(await who(cookie(token), later(absolute - 1))).toBe(kind);
		expect(await who(cookie(token), later(absolute))).toBe('anonymous');
	});
});

it('knows nobody by a spoilt, foreign or malformed token', async () => {
	const { token } = await startSession(database.db, member, began);
	const { token: other } = await startSession(database.db, member, began);
	const [id] = token.split('.');
	const [, foreignSecret] = other.split('.');
	const last = token.endsWith('A') ? 'B' : 'A';
	const spoilt = [
		`${id}.${foreignSecret}`,
		token.slice(0, -1) + last,
		`${token}x`,
		`${id}.`,
		`${id}`,
		'',
		'.',
		`${token}.${token}`,
		"' or 1=1 --"
	];
	for (const each of spoilt) expect(await who(cookie(each), began), each).toBe('anonymous');
	expect(await who(undefined, began)).toBe('anonymous');
	expect(await who(cookie(token), began)).toBe('user');
});

it('stores nothing that signs anybody in', async () => {
	const { token, sessionId } = await startSession(database.db, member, began);
	const [row] = await database.db.select().from(session).where(eq(session.id, sessionId));
	const stored = JSON.stringify({
		...row,
		secretHash: Buffer.from(row?.secretHash ?? []).toString('base64url')
	});
	expect(stored).not.toContain(token.split('.')[1]);
});

it('is over for everybody who listens when it is ended', async () => {
	const { token, sessionId } = await startSession(database.db, member, began);
	const heard: DomainEvent[] = [];
	const stop = subscribe((event) => heard.push(event));
	await endSession(database.db, sessionId);
	stop();
	expect(heard).toEqual([{ kind: 'session.ended', sessionId }]);
	expect(await who(cookie(token), began)).toBe('anonymous');
});

it('writes that it was seen once in a while, not at every request', async () => {
	const { token, sessionId } = await startSession(database.db, member, began);
	const seenAt = async () => {
		const [row] = await database.db.select().from(session).where(eq(session.id, sessionId));
		return row?.lastSeenAt;
	};
	await who(cookie(token), later(SEEN_EVERY - 1));
	expect(await seenAt()).toEqual(began);
	await who(cookie(token), later(SEEN_EVERY));
	expect(await seenAt()).toEqual(later(SEEN_EVERY));
});

it('gives the rights of now, not those of when it began', async () => {
	const participantId = await newGuest();
	const { token } = await startSession(database.db, { participantId }, began);
	const mayWrite = async () => {
		const { actor } = await identify(database.db, cookie(token), began);
		return actor.kind === 'participant' && actor.mayWrite;
	};
	expect(await mayWrite()).toBe(true);
	await database.db.update(workshop).set({ isOpen: false });
	expect(await mayWrite()).toBe(false);
	await database.db.update(workshop).set({ isOpen: true });
	await database.db
		.update(participant)
		.set({ removedAt: began })
		.where(eq(participant.id, participantId));
	expect(await mayWrite()).toBe(false);
});

it('knows a guest as the same person each time', async () => {
	const { token } = await startSession(database.db, guest, began);
	const first = await identify(database.db, cookie(token), began);
	const nextDay = await identify(database.db, cookie(token), later(24 * 60 * 60 * 1000));
	expect(nextDay).toEqual(first);
});

it('knows nobody by the session of a closed account', async () => {
	const { userId } = project.people.reader;
	const { token } = await startSession(database.db, { userId }, began);
	await database.db
		.update(userAccount)
		.set({ deactivatedAt: began })
		.where(eq(userAccount.id, userId));
	expect(await who(cookie(token), began)).toBe('anonymous');
});
