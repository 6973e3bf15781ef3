import { existsSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { setTimeout as wait } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { closeCodes } from '$lib/protocol/closeCodes';
import type { DomainEvent } from '$lib/protocol/topics';
import { actionItem, board, participant } from '$lib/server/db/schema';
import { runNode } from '../support/command.ts';
import { listenTo, type Listener } from '../support/live.ts';
import { hasRedis } from '../support/mortalRedis.ts';
import { signIn, type TestParticipant } from '../support/participant.ts';
import { SeveralProcesses } from '../support/severalProcesses.ts';
import { editsOn } from '../support/tokens.ts';
import { until } from '../support/until.ts';
import { Writer } from '../support/writer.ts';

const title = hasRedis
	? 'two processes over one Redis and one PostgreSQL'
	: 'two processes over one Redis and one PostgreSQL (left out: there is no redis-server here)';

describe.skipIf(!hasRedis)(title, () => {
	let world: SeveralProcesses;
	beforeAll(async () => {
		if (!existsSync('build/handler.js'))
			throw new Error('There is no build/: run `npm run build`.');
		world = await SeveralProcesses.start();
	});
	afterEach(() => world.empty());
	afterAll(() => world?.close());

	/** Somebody whose socket is at that server. */
	async function joinAt(
		place: 0 | 1,
		cookie: string,
		boardId = world.project.board.id
	): Promise<TestParticipant> {
		const person = world.browser(cookie, { origin: world.servers[place].origin, boardId });
		await person.live();
		return person;
	}

	async function newBoard(): Promise<string> {
		const [row] = await world.connection.db
			.insert(board)
			.values({ projectId: world.project.id, workshopId: world.project.workshop.id, title: 'En' })
			.returning({ id: board.id });
		return row?.id ?? '';
	}

	const crashes: [string, () => Promise<unknown>, () => Promise<void>][] = [
		['a process is killed', () => world.servers[0].kill(), () => world.restart(0)],
		['the other is killed', () => world.servers[1].kill(), () => world.restart(1)],
		['Redis is killed', () => world.redis.kill(), () => world.redis.restart()],
		['PostgreSQL is killed', () => world.database.kill(), () => world.database.restart()],
		['a process is told to stop', () => world.servers[0].stop(), () => world.restart(0)],
		['the other is told to stop', () => world.servers[1].stop(), () => world.restart(1)]
	];

	it.each(crashes)(
		'lose nothing, leave nobody behind and agree when %s while people write',
		async (_, kill, restart) => {
			const boardId = await newBoard();
			const cookie = await world.cookieOf('member');
			const writers = ['Anna', 'Bo', 'Cilla', 'Dan'].map(
				(name) => new Writer(name, () => world.browser(cookie, { boardId }))
			);
			const boardOf = ({ person }: Writer) => person.notes;
			await Promise.all(writers.map(({ person }) => person.live()));
			expect(world.balancer.placesInUse).toBe(2);
			writers.forEach((writer, index) => writer.write(index * 25));
			await wait(700);
			await kill();
			await wait(700);
			await restart();
			await wait(300);
			for (const writer of writers) writer.pause();
			await Promise.all(writers.map(({ person }) => person.stored()));
			await until(() =>
				writers.every((writer) => isDeepStrictEqual(boardOf(writer), writers[0]?.person.notes))
			);
			const newcomer = world.browser(cookie, { boardId });
			await newcomer.live();
			for (const { name, written } of writers)
				expect(editsOn(newcomer.doc, name, written), name).toBe(written);
		}
	);

	it('see each other’s words and who is here', async () => {
		const boardId = await newBoard();
		const anna = await joinAt(0, await world.cookieOf('member'), boardId);
		const bo = await joinAt(1, await world.cookieOf('facilitator'), boardId);
		const seenBy = (one: TestParticipant, other: TestParticipant) =>
			one.connection.awareness.getStates().get(other.doc.clientID)?.user?.name;
		const { member, facilitator } = world.project.people;
		await until(() => seenBy(anna, bo) === facilitator.name);
		await until(() => seenBy(bo, anna) === member.name);
		anna.write('fra den ene');
		bo.write('fra den anden');
		await Promise.all([anna.stored(), bo.stored()]);
		await until(() => anna.texts.length === 2 && bo.texts.length === 2);
		bo.leave();
		await until(() => seenBy(anna, bo) === undefined);
	});

	it('hang up at the one on whoever lost their right at the other', async () => {
		const boardId = await newBoard();
		const [lead, memberCookie] = await Promise.all([
			world.cookieOf('projectLead'),
			world.cookieOf('steering')
		]);
		const { workshop, sectors, people } = world.project;
		const [guestRow] = await world.connection.db
			.insert(participant)
			.values({ workshopId: workshop.id, sectorId: sectors.school })
			.returning({ id: participant.id });
		const guestCookie = await signIn(world.connection.db, { participantId: guestRow?.id ?? '' });
		const guest = await joinAt(1, guestCookie, boardId);
		const member = await joinAt(1, memberCookie, boardId);

		expect(await world.submit(0, `workshops/${workshop.id}?/close`, lead)).toBe(200);
		await until(() => guest.connection.rights === 'read');
		const { userId } = people.steering;
		expect(await world.submit(0, 'settings?/end', lead, { userId })).toBe(200);
		expect(await member.refused()).toBe(closeCodes.notAllowed);
		expect(await world.submit(0, `boards/${boardId}?/delete`, lead)).toBe(303);
		expect(await guest.refused()).toBe(closeCodes.boardDeleted);
		expect(await world.submit(0, `workshops/${workshop.id}?/open`, lead)).toBe(200);
	});

	it('mark a committed note once, and tell it once at /live, whichever process it happened in', async () => {
		const boardId = await newBoard();
		const [cookie, lead] = await Promise.all([
			world.cookieOf('member'),
			world.cookieOf('projectLead')
		]);
		// The first to open it owns it.
		const anna = await joinAt(1, cookie, boardId);
		const noteKeys = ['Fælles visitation', 'Fælles sprog'].map((text) => anna.write(text));
		await anna.stored();
		let marks = 0;
		anna.doc.getMap('notes').observeDeep((events) => {
			marks += events.filter(({ changes }) => changes.keys.has('actionItem')).length;
		});
		const listeners = await Promise.all(world.servers.map(({ origin }) => follow(origin, lead)));

		for (const noteKey of noteKeys) await commit(boardId, noteKey, lead);
		for (const listener of listeners) expect(await committedNotes(listener)).toEqual(noteKeys);
		const items = await world.connection.db
			.select()
			.from(actionItem)
			.where(eq(actionItem.boardId, boardId));
		const marked = () => anna.notes.map(({ actionItem }) => actionItem?.number ?? 0).sort();
		await until(() => isDeepStrictEqual(marked(), items.map(({ number }) => number).sort()));

		// Whatever the other process would have done as well has been done by then.
		const bo = await joinAt(0, lead, boardId);
		bo.write('bagefter');
		await bo.stored();
		await until(() => anna.texts.includes('bagefter'));
		expect(marks).toBe(2);
		await Promise.all(listeners.map((listener) => listener.close()));
	});

	async function follow(origin: string, cookie: string): Promise<Listener> {
		const address = `${origin}/live?topic=project:${world.project.id}`;
		return listenTo(await fetch(address, { headers: { cookie } }));
	}

	/** The notes of the first two commitments that were told. */
	async function committedNotes(listener: Listener): Promise<(string | null)[]> {
		const notes: (string | null)[] = [];
		while (notes.length < 2) {
			const event = (await listener.next()) as DomainEvent | undefined;
			if (!event) throw new Error('the stream has ended');
			if (event.kind === 'actionItem.committed') notes.push(event.noteKey);
		}
		return notes;
	}

	/** Commits a note at the first server. */
	async function commit(boardId: string, noteKey: string, cookie: string): Promise<void> {
		const { units, workstreams, source } = world.project;
		const status = await world.submit(0, `boards/${boardId}?/commit`, cookie, {
			noteKey,
			title: 'Aftalt',
			owner: `unit:${units.clinic.id}`,
			dueOn: '2030-05-15',
			workstreamId: workstreams[1].id,
			recommendationIds: source.recommendations[0].id
		});
		expect(status).toBe(200);
	}

	it('refuse in one line a third that nothing ties to them, and go on', async () => {
		const third = runNode(['server/index.js'], {
			DATABASE_URL: world.database.url,
			PORT: '0',
			LOG_LEVEL: 'error'
		});
		expect(await third.exit).toBe(1);
		expect(third.said().trim().split('\n')).toEqual([
			expect.stringMatching(/^En anden Handlekraft bruger allerede databasen.*REDIS_URL/)
		]);
		const anna = await joinAt(0, await world.cookieOf('member'), await newBoard());
		anna.write('uanfægtet');
		await anna.stored();
	});
});
