import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { outgoingMail } from '$lib/server/db/schema';
import { queueMail } from '$lib/server/commands/mail/queueMail';
import { retryMail } from '$lib/server/commands/mail/retryMail';
import { newStatusLink } from '$lib/server/commands/statusLink/newStatusLink';
import { Postman } from '$lib/server/mail/Postman';
import { sendNext } from '$lib/server/mail/sendNext';
import { outbox } from '$lib/server/queries/mail/outbox';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { MailServer } from '../support/mailServer.ts';
import { newProject, type TestProject } from '../support/project.ts';

const now = new Date('2026-05-04T05:00:00Z');
const minutesLater = (minutes: number) => new Date(now.getTime() + minutes * 60_000);

let database: TestDatabase;
let project: TestProject;
let server: MailServer;
let postman: Postman;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());
beforeEach(async () => {
	project = await newProject(database.db);
	server = await MailServer.start();
	postman = new Postman({ url: server.url(), from: 'Handlekraft <svar@norddjurs.example>' });
});
afterEach(async () => {
	postman.close();
	await server.close();
	await database.db.delete(outgoingMail);
});

/** @returns The secret address that stands in it. */
async function write(address = 'karen@klinik.example'): Promise<string> {
	const { path } = newStatusLink(now);
	await queueMail(
		database.db,
		{
			projectId: project.id,
			kind: 'dueSoon',
			dedupeKey: randomUUID(),
			to: { address, name: 'Karen Åkjær' },
			subject: 'Frist om 3 dage:\r\nBcc: alle@example.org',
			body: `Hej Karen Åkjær\n\nSvar her:\nhttp://localhost${path}\n`
		},
		now
	);
	return path;
}

const send = (at = now) => sendNext(database.db, postman, at);

async function only() {
	const [row] = await database.db.select().from(outgoingMail);
	if (!row) throw new Error('there is no mail');
	return row;
}

it('hands a mail over once, as one message that tells no machine to answer', async () => {
	const path = await write();
	expect(await send()).toBe('dealtWith');
	expect(await send()).toBe('nothing');
	const [letter] = server.accepted;
	expect(server.accepted).toHaveLength(1);
	const { id, ...row } = await only();
	expect(letter?.messageId).toBe(`<${id}@norddjurs.example>`);
	expect(letter?.raw).toMatch(/^Auto-Submitted: auto-generated\r$/m);
	expect(letter?.raw).toMatch(/^Content-Type: text\/plain; charset=utf-8\r$/m);
	expect(letter?.raw.replace(/=\r\n/g, '')).toContain(path);
	// A title with a line break makes no header of its own.
	expect(letter?.raw).not.toMatch(/^Bcc:/m);
	expect(row).toMatchObject({ sentAt: now, attempts: 1, fault: '' });
	// Once it is sent, the address in it is its reader's alone.
	expect(row.body).not.toContain(path);
});

it('is tried again later where the server is away, as the same message, and says so without a name', async () => {
	await write();
	const { port } = server;
	await server.close();
	expect(await send()).toBe('serverAway');
	expect(await only()).toMatchObject({ sentAt: null, attempts: 1, notBefore: minutesLater(1) });
	expect(await send()).toBe('nothing');
	server = await MailServer.start(port);
	expect(await send(minutesLater(1))).toBe('dealtWith');
	expect(await only()).toMatchObject({ sentAt: minutesLater(1), attempts: 2 });
});

it('gives up on an address nobody has, keeps no word of the server’s, and goes on with the next', async () => {
	server.unknown.add('ingen@example.org');
	await write('ingen@example.org');
	await send();
	expect(await only()).toMatchObject({ failedAt: now, fault: '550', sentAt: null });
	await write();
	await send();
	expect(server.accepted.map(({ to }) => to)).toEqual(['karen@klinik.example']);
});

it('gives up after some tries, and begins anew when a project lead asks', async () => {
	await write();
	server.answer = () => 'no';
	const { id } = await only();
	const { people } = project;
	const retry = (actor = people.projectLead) =>
		retryMail({ db: database.db, actor, now }, { projectId: project.id, mailId: id });
	await expect(retry()).rejects.toMatchObject({ code: 'notFound' });
	for (let tries = 0; tries < 7; tries += 1) {
		const { notBefore } = await only();
		await send(notBefore);
	}
	const given = await only();
	expect(given.attempts).toBe(7);
	expect(given.failedAt).not.toBeNull();
	await expect(retry(people.facilitator)).rejects.toMatchObject({ code: 'notAllowed' });
	server.answer = () => 'yes';
	await retry();
	await send();
	expect(server.accepted).toHaveLength(1);
});

it('does not send what has lain for days because there was no mail server', async () => {
	await write();
	expect(await send(minutesLater(4 * 24 * 60))).toBe('dealtWith');
	expect(server.accepted).toEqual([]);
	expect(await only()).toMatchObject({ fault: 'tooOld' });
});

it('is passed by where another process has it in hand', async () => {
	await write('en@example.org');
	await write('to@example.org');
	let letGo = () => {};
	const held = new Promise<void>((resolve) => (letGo = resolve));
	server.answer = async ({ to }): Promise<'yes'> => {
		if (to === first) await held;
		return 'yes' as const;
	};
	const { toAddress: first } = await database.db
		.select()
		.from(outgoingMail)
		.orderBy(outgoingMail.id)
		.then(([row]) => row ?? { toAddress: '' });
	const one = send();
	// The other finds the second, and then nothing more.
	let other = await send();
	while (server.accepted.length === 0) other = await send();
	expect(other).toBe('dealtWith');
	expect(await send()).toBe('nothing');
	letGo();
	expect(await one).toBe('dealtWith');
	expect(server.accepted.map(({ to }) => to).sort()).toEqual(['en@example.org', 'to@example.org']);
});

it('shows a project its own mail; its secrets only where nobody else delivers them', async () => {
	const path = await write();
	const other = await newProject(database.db);
	expect((await outbox(database.db, other.id, { isSending: false })).mails).toEqual([]);
	const [byHand] = (await outbox(database.db, project.id, { isSending: false })).mails;
	expect(byHand).toMatchObject({ state: 'waiting', hidesSecret: false });
	expect(byHand?.body).toContain(path);
	const [bySmtp] = (await outbox(database.db, project.id, { isSending: true })).mails;
	expect(bySmtp).toMatchObject({ hidesSecret: true });
	expect(bySmtp?.body).not.toContain(path);
	await database.db
		.update(outgoingMail)
		.set({ sentAt: now })
		.where(eq(outgoingMail.projectId, project.id));
	expect((await outbox(database.db, project.id, { isSending: true })).mails).toMatchObject([
		{ state: 'sent' }
	]);
});
