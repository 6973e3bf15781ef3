import { afterAll, beforeAll, expect, it } from 'vitest';
import { Refusal } from '$lib/domain/refusal';
import { userAccount } from '$lib/server/db/schema';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { hashPassword } from './password';
import { signIn } from './signIn';

const password = 'blåbærgrød på tirsdag';
const now = new Date('2026-04-17T06:30:00Z');
let database: TestDatabase;
let addresses = 0;

beforeAll(async () => {
	database = await newDatabase();
	const passwordHash = await hashPassword(password);
	await database.db.insert(userAccount).values([
		{ email: 'kendt@example.org', name: 'Kendt', passwordHash },
		{ email: 'ny@example.org', name: 'Uden adgangskode' },
		{ email: 'lukket@example.org', name: 'Lukket', passwordHash, deactivatedAt: now }
	]);
});
afterAll(() => database.close());

const newAddress = () => `192.0.2.${(addresses += 1)}`;

/** 'in', or the code of the refusal. */
async function attempt(email: string, typed: string, address = newAddress()): Promise<string> {
	try {
		await signIn(database.db, { email, password: typed }, { address, now });
		return 'in';
	} catch (thrown) {
		return thrown instanceof Refusal ? thrown.code : String(thrown);
	}
}

it('lets in whoever has the password, however the device writes å', async () => {
	expect(await attempt('kendt@example.org', password)).toBe('in');
	expect(await attempt('kendt@example.org', password.normalize('NFD'))).toBe('in');
});

it('says the same to a wrong password and to every account that cannot be signed in to', async () => {
	const answers = [
		await attempt('kendt@example.org', 'noget helt andet'),
		await attempt('ukendt@example.org', password),
		await attempt('ny@example.org', password),
		await attempt('lukket@example.org', password)
	];
	expect(new Set(answers)).toEqual(new Set(['wrongPassword']));
});

it('stops whoever goes on guessing at one account, from whatever address', async () => {
	const answers: string[] = [];
	for (let tries = 0; tries < 11; tries += 1) answers.push(await attempt('gaet@example.org', 'x'));
	expect(answers.slice(0, 10)).toEqual(Array(10).fill('wrongPassword'));
	expect(answers[10]).toBe('tooManyTries');
});

it('lets eighty colleagues sign in from one address, some of them at the second try', async () => {
	const address = newAddress();
	const people = Array.from({ length: 80 }, (_, index) => ({
		email: `kollega${index}@example.org`,
		name: 'Kollega'
	}));
	const passwordHash = await hashPassword(password);
	await database.db
		.insert(userAccount)
		.values(people.map((person) => ({ ...person, passwordHash })));
	const answers: string[] = [];
	for (const [index, { email }] of people.entries()) {
		if (index % 4 === 0) await attempt(email, 'tastefejl her', address);
		answers.push(await attempt(email, password, address));
	}
	expect(new Set(answers)).toEqual(new Set(['in']));
});
