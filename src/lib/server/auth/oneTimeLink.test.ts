import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { Refusal } from '$lib/domain/refusal';
import { userAccount } from '$lib/server/db/schema';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { makeFirstAdministrator } from './firstAdministrator';
import { identify } from './identify';
import { SESSION_COOKIE } from './cookie';
import { linkLifetime } from './limits';
import { createFirstAdministratorLink, createPasswordLink } from './oneTimeLink';
import { setPasswordByLink } from './setPassword';
import { startSession } from './session';
import { signIn } from './signIn';

const now = new Date('2026-04-17T06:30:00Z');
const password = 'en sætning at huske';
let database: TestDatabase;
let userId: string;

beforeAll(async () => {
	database = await newDatabase();
});
afterAll(() => database.close());

beforeEach(async () => {
	await database.db.delete(userAccount);
	const [row] = await database.db
		.insert(userAccount)
		.values({ email: 'ny@example.org', name: 'Ny' })
		.returning({ id: userAccount.id });
	userId = row?.id ?? '';
});

const tokenOf = (path: string | null) => path?.split('/').at(-1) ?? '';

async function outcome(work: Promise<unknown>): Promise<string> {
	return work.then(
		() => 'done',
		(thrown) => (thrown instanceof Refusal ? thrown.code : Promise.reject(thrown))
	);
}

const administrator = { name: 'Ansvarlig', email: 'ansvarlig@example.org', password };

it('makes the first administrator once, signed in, and then offers no such link', async () => {
	const path = await createFirstAdministratorLink(database.db, now);
	expect(path).toMatch(/^\/administrator\/[\w-]{22}\.[\w-]{43}$/);
	const { token } = await makeFirstAdministrator(database.db, tokenOf(path), administrator, now);
	const { actor } = await identify(database.db, `${SESSION_COOKIE}=${token}`, now);
	expect(actor).toMatchObject({ kind: 'user', isAdministrator: true, name: 'Ansvarlig' });
	const again = makeFirstAdministrator(
		database.db,
		tokenOf(path),
		{ ...administrator, email: 'to@example.org' },
		now
	);
	expect(await outcome(again)).toBe('linkUsed');
	expect(await createFirstAdministratorLink(database.db, now)).toBeNull();
});

it('lets one of two win who use a link at the same moment', async () => {
	const token = tokenOf(await createFirstAdministratorLink(database.db, now));
	const answers = await Promise.all(
		['en', 'to', 'tre'].map((name) =>
			outcome(
				makeFirstAdministrator(
					database.db,
					token,
					{ ...administrator, email: `${name}@example.org` },
					now
				)
			)
		)
	);
	expect(answers.sort()).toEqual(['done', 'linkUsed', 'linkUsed']);
});

it('keeps the link good when the form was refused', async () => {
	const token = tokenOf(await createFirstAdministratorLink(database.db, now));
	const taken = { ...administrator, email: 'ny@example.org' };
	const refused = makeFirstAdministrator(database.db, token, taken, now);
	expect(await outcome(refused)).toBe('alreadyInUse');
	const mended = makeFirstAdministrator(database.db, token, administrator, now);
	expect(await outcome(mended)).toBe('done');
});

it('sets a password once and ends what was signed in before', async () => {
	const before = await startSession(database.db, { userId }, now);
	const token = tokenOf(await createPasswordLink(database.db, userId, now));
	expect(await outcome(setPasswordByLink(database.db, token, { password }, now))).toBe('done');
	const old = await identify(database.db, `${SESSION_COOKIE}=${before.token}`, now);
	expect(old.actor.kind).toBe('anonymous');
	const credentials = { email: 'ny@example.org', password };
	const from = { address: '192.0.2.200', now };
	expect(await outcome(signIn(database.db, credentials, from))).toBe('done');
	const again = setPasswordByLink(database.db, token, { password: 'en anden sætning' }, now);
	expect(await outcome(again)).toBe('linkUsed');
	expect(await outcome(signIn(database.db, credentials, from))).toBe('done');
});

it('refuses a link that is expired, replaced, of another kind, or made up', async () => {
	const replaced = tokenOf(await createPasswordLink(database.db, userId, now));
	const token = tokenOf(await createPasswordLink(database.db, userId, now));
	const use = (each: string, at = now) =>
		outcome(setPasswordByLink(database.db, each, { password }, at));
	expect(await use(replaced)).toBe('notFound');
	expect(await use(`${token.split('.')[0]}.${'A'.repeat(43)}`)).toBe('notFound');
	expect(await use('made-up')).toBe('notFound');
	const asAdministrator = makeFirstAdministrator(database.db, token, administrator, now);
	expect(await outcome(asAdministrator)).toBe('notFound');
	expect(await use(token, new Date(now.getTime() + linkLifetime.setPassword))).toBe('linkExpired');
	const [account] = await database.db.select().from(userAccount).where(eq(userAccount.id, userId));
	expect(account?.passwordHash).toBeNull();
});
