import { existsSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { actionItem, job, outgoingMail, statusLink } from '$lib/server/db/schema';
import { newActionItem } from '../support/actionItem.ts';
import { MailServer, type Letter } from '../support/mailServer.ts';
import { hasRedis } from '../support/mortalRedis.ts';
import { SeveralProcesses } from '../support/severalProcesses.ts';
import { movedTo } from '../support/movedTo.ts';

const COUNT = 12;
const PLACES = ['first', 'second'] as const;

const title = hasRedis
	? 'two processes that remind'
	: 'two processes that remind (left out: there is no redis-server here)';

describe.skipIf(!hasRedis)(title, { timeout: 60_000 }, () => {
	let world: SeveralProcesses;
	let mail: MailServer;

	beforeAll(async () => {
		if (!existsSync('build/handler.js'))
			throw new Error('There is no build/: run `npm run build`.');
		mail = await MailServer.start();
		// Their clocks say Monday 4 May 2026, after the morning's work is due.
		world = await SeveralProcesses.start((place) => ({
			HANDLEKRAFT_JOBS: '1',
			SMTP_URL: mail.url(PLACES[place]),
			MAIL_FROM: 'Handlekraft <svar@norddjurs.example>',
			...movedTo(new Date('2026-05-04T06:00:00Z'))
		}));
	});
	afterEach(revive);
	afterAll(async () => {
		await world?.close();
		await mail?.close();
	});

	const db = () => world.connection.db;

	/** Items that are all due in 14 days, and the job of a morning that nobody has done yet. */
	async function morning(): Promise<void> {
		mail.accepted.length = 0;
		mail.answer = () => 'yes';
		for (const table of [statusLink, outgoingMail, job, actionItem]) await db().delete(table);
		for (let count = 0; count < COUNT; count += 1) {
			const { id } = await newActionItem(db(), world.project, {
				title: `Handling ${count}`,
				dueOn: '2026-05-18'
			});
			await db()
				.update(actionItem)
				.set({ ownerEmail: `ansvarlig-${count}@example.org` })
				.where(eq(actionItem.id, id));
		}
		await db()
			.insert(job)
			.values({
				...{ kind: 'reminders', key: 'reminders:2026-05-04', payload: { day: '2026-05-04' } },
				runAt: new Date('2026-05-04T05:00:00Z')
			});
	}

	/** Waits until every mail is sent, however long the clockwork takes to look. */
	const allSent = () =>
		vi.waitFor(
			async () => {
				const mails = await db().select().from(outgoingMail);
				expect(mails).toHaveLength(COUNT);
				expect(mails.filter(({ sentAt }) => sentAt === null)).toEqual([]);
			},
			{ timeout: 55_000, interval: 100 }
		);

	const everyOwner = Array.from({ length: COUNT }, (_, n) => `ansvarlig-${n}@example.org`).sort();
	const owners = (letters: readonly Letter[]) => letters.map(({ to }) => to).sort();

	it('write each reminder once and hand each over once', async () => {
		await morning();
		await allSent();
		expect(owners(mail.accepted)).toEqual(everyOwner);
		expect(new Set(mail.accepted.map(({ messageId }) => messageId)).size).toBe(COUNT);
		expect(await db().select().from(statusLink)).toHaveLength(COUNT);
		expect(mail.accepted[0]?.raw).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/status\//m);
	});

	it('lose none and hand none over twice when one is killed while a mail is on its way', async () => {
		let killed: Promise<void> | undefined;
		await morning();
		mail.answer = async (letter): Promise<'yes' | 'no'> => {
			// The message has come, and has not been taken, when its sender dies.
			if (mail.accepted.length < 3 || killed) return 'yes';
			killed = world.servers[placeOf(letter)].kill();
			await killed;
			return 'no';
		};
		await allSent();
		expect(killed).toBeDefined();
		expect(owners(mail.accepted)).toEqual(everyOwner);
	});

	it('send the same message again where one is killed before it hears that it was taken', async () => {
		let doubtful: Letter | undefined;
		await morning();
		mail.answer = async (letter): Promise<'yes'> => {
			if (mail.accepted.length < 3 || doubtful) return 'yes';
			doubtful = letter;
			await world.servers[placeOf(letter)].kill();
			return 'yes';
		};
		await allSent();
		// Nobody can have it otherwise; it is one message to every mail program.
		const both = mail.accepted.filter(({ to }) => to === doubtful?.to);
		expect(both.map(({ raw }) => withoutTrace(raw))).toEqual([
			withoutTrace(doubtful?.raw ?? ''),
			withoutTrace(doubtful?.raw ?? '')
		]);
		const ids = new Map(mail.accepted.map(({ messageId, to }) => [messageId, to]));
		expect([...ids.values()].sort()).toEqual(everyOwner);
	});

	const placeOf = ({ by }: Letter) => PLACES.indexOf(by as (typeof PLACES)[number]) as 0 | 1;

	/** Starts anew whoever was killed. */
	async function revive(): Promise<void> {
		for (const place of [0, 1] as const) {
			const isThere = await fetch(`${world.servers[place].origin}/healthz`).then(
				() => true,
				() => false
			);
			if (!isThere) await world.restart(place);
		}
	}
});

/** What differs between two sendings of one message is nothing that its reader sees. */
function withoutTrace(raw: string): string {
	return raw.replace(/^Received:.*\r\n(?:[ \t].*\r\n)*/gm, '');
}
