import { eq, inArray } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import { describe, expect, it } from 'vitest';
import { closeCodes } from '$lib/protocol/closeCodes';
import type { Database } from '$lib/server/db/client';
import * as schema from '$lib/server/db/schema';
import { publish } from '$lib/server/events';
import type { Verdict } from '$server/realtime/door/admission';
import { newAdmissions } from '$server/realtime/door/admissions';
import { TestBoards } from '../support/boards.ts';
import { signIn, TestParticipant } from '../support/participant.ts';
import { newProject } from '../support/project.ts';
import { until } from '../support/until.ts';

const boards = TestBoards.forThisFile();
const { participant, session } = schema;

/** The same database, and how often it was asked. */
function counted(): { db: Database; queries: string[] } {
	const queries: string[] = [];
	const logger = { logQuery: (query: string) => void queries.push(query) };
	return { db: drizzle(boards.database.sql, { schema, logger }), queries };
}

/** Guests of the workshop. @returns Their `Cookie` headers. */
async function newGuests(count: number): Promise<string[]> {
	const { workshop, sectors } = boards.project;
	const guest = { workshopId: workshop.id, sectorId: sectors.school };
	const rows = await boards.db
		.insert(participant)
		.values(Array.from({ length: count }, () => guest))
		.returning({ id: participant.id });
	return Promise.all(rows.map(({ id }) => signIn(boards.db, { participantId: id })));
}

const sessionOf = (cookie: string) => cookie.split('=')[1]?.split('.')[0] ?? '';
const told = (verdict: Verdict) => ('code' in verdict ? verdict.code : verdict.kind);

describe('many who come at once', () => {
	it('cost as many questions as two', async () => {
		const boardId = await boards.newBoard();
		const [first = '', ...others] = await newGuests(40);
		const member = await boards.cookieOf('member');
		const lead = await boards.cookieOf('projectLead');
		const asked = async (cookies: string[]) => {
			const { db, queries } = counted();
			const admit = newAdmissions(db);
			const callers = cookies.map((cookie) => ({ headers: { cookie }, boardId }));
			const verdicts = await Promise.all(callers.map(admit));
			expect(verdicts.every(({ kind }) => kind === 'admitted')).toBe(true);
			return queries.length;
		};
		const two = await asked([first, member]);
		expect(await asked([first, member, lead, ...others])).toBe(two);
	});

	it('each get the answer they would have got alone', async () => {
		const open = await boards.newBoard();
		const own = await boards.newBoard(null);
		const gone = await boards.newBoard();
		await boards.db
			.update(schema.board)
			.set({ deletedAt: new Date() })
			.where(eq(schema.board.id, gone));
		const { board: foreign } = await newProject(boards.db);
		const unknown = '00000000-0000-4000-8000-000000000000';
		const [guest = ''] = await newGuests(1);
		const [member, reader, steering] = await Promise.all(
			(['member', 'reader', 'steering'] as const).map((role) => boards.cookieOf(role))
		);
		const { userId } = boards.project.people.member;
		const { health } = boards.project.sectors;
		await boards.db
			.insert(schema.memberProfile)
			.values({ projectId: boards.project.id, userId, sectorId: health });
		const cookies = [undefined, 'handlekraft_session=x', `${member}x`, guest, member, reader];
		const callers = [...cookies, steering].flatMap((cookie) =>
			[open, own, gone, foreign.id, unknown].map((boardId) => ({ headers: { cookie }, boardId }))
		);
		const admit = newAdmissions(boards.db);
		const together = await Promise.all(callers.map(admit));
		for (const [index, caller] of callers.entries())
			expect(together[index]).toEqual(await admit(caller));
		const allowed = 'admitted';
		const { boardDeleted: deleted, notAllowed: refused, unknownBoard: lost } = closeCodes;
		expect(together.map(told)).toEqual([
			...Array.from({ length: 15 }, () => 'stranger'),
			...[allowed, refused, deleted, refused, lost],
			...[allowed, allowed, deleted, refused, lost],
			...[refused, refused, refused, refused, lost],
			...[allowed, allowed, deleted, refused, lost]
		]);
		const sectors = together.flatMap((one) =>
			one.kind === 'admitted' ? one.person.author.sectorId : []
		);
		const { school } = boards.project.sectors;
		expect(sectors).toEqual([school, health, health, null, null]);
	});

	it('are noted as seen together, and wait for nobody who is noting the same', async () => {
		const boardId = await boards.newBoard();
		const cookies = await newGuests(3);
		const ids = cookies.map(sessionOf);
		const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
		await boards.db.update(session).set({ lastSeenAt: yesterday }).where(inArray(session.id, ids));
		const { db, queries } = counted();
		const admit = newAdmissions(db);
		await boards.db.transaction(async (tx) => {
			await tx
				.select()
				.from(session)
				.where(inArray(session.id, ids.slice(0, 1)))
				.for('update');
			await Promise.all(cookies.map((cookie) => admit({ headers: { cookie }, boardId })));
		});
		expect(queries.filter((query) => query.startsWith('update'))).toHaveLength(1);
		const rows = await boards.db.select().from(session).where(inArray(session.id, ids));
		const seen = new Map(rows.map(({ id, lastSeenAt }) => [id, lastSeenAt > yesterday]));
		expect(ids.map((id) => seen.get(id))).toEqual([false, true, true]);
	});
});

it('nobody is answered from memory', async () => {
	const boardId = await boards.newBoard();
	const [cookie = ''] = await newGuests(1);
	const admit = newAdmissions(boards.db);
	const ask = () => admit({ headers: { cookie }, boardId }).then(({ kind }) => kind);
	expect(await ask()).toBe('admitted');
	await boards.db.delete(session).where(eq(session.id, sessionOf(cookie)));
	expect(await ask()).toBe('stranger');
});

it('everybody in a workshop that closes reads on and writes no more', async () => {
	const boardId = await boards.newBoard();
	const { id } = boards.project.workshop;
	const { origin } = boards.server;
	const guests = (await newGuests(8)).map((cookie) =>
		boards.keep(new TestParticipant({ origin, boardId, cookie }))
	);
	const all = (rights: string) =>
		until(() => guests.every(({ connection }) => connection.rights === rights));
	await all('write');
	const open = (isOpen: boolean) =>
		boards.db.update(schema.workshop).set({ isOpen }).where(eq(schema.workshop.id, id));
	await open(false);
	publish({ kind: 'workshop.changed', projectId: boards.project.id, workshopId: id });
	await all('read');
	await open(true);
});
