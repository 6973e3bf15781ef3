import type { TransactionSql } from 'postgres';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newDatabase, type TestDatabase } from '../../../../tests/support/database.ts';
import { openDatabase, type Connection } from './client';

let database: TestDatabase;
/** One connection alone: what happens to it happens to everybody. */
let only: Connection;

beforeEach(async () => {
	database = await newDatabase();
	await database.sql`create table kept (word text)`;
	only = openDatabase(database.url, { max: 1 });
});
afterEach(async () => {
	await only.close();
	await database.close();
});

const endSessionOf = async (tx: TransactionSql) => {
	const [own] = await tx<{ pid: number }[]>`select pg_backend_pid() as pid`;
	return () => database.sql`select pg_terminate_backend(${own?.pid ?? 0})`;
};

const words = async () =>
	(await only.sql<{ word: string }[]>`select word from kept`).map(({ word }) => word);

describe('a transaction whose connection is lost', () => {
	it('in the middle of a statement is rejected, and the connection serves the next', async () => {
		const transaction = only.sql.begin(async (tx) => {
			const end = await endSessionOf(tx);
			await tx`insert into kept values ('lost')`;
			await Promise.all([tx`select pg_sleep(60)`, end()]);
		});
		await expect(transaction).rejects.toThrow();
		expect(await words()).toEqual([]);
	});

	it('between two statements does nothing more, also when the connection is there again', async () => {
		let sendAnother = () => {};
		const isThereAgain = new Promise<void>((resolve) => (sendAnother = resolve));
		let transaction: Promise<unknown> = Promise.resolve();
		const another = new Promise<unknown>((resolve) => {
			transaction = only.sql.begin(async (tx) => {
				await (
					await endSessionOf(tx)
				)();
				await isThereAgain;
				await tx`insert into kept values ('alone')`.then(resolve, resolve);
			});
		});
		await expect(transaction).rejects.toThrow(/CONNECTION_CLOSED/);
		expect(await words()).toEqual([]);
		sendAnother();
		expect(await another).toMatchObject({ code: 'CONNECTION_CLOSED' });
		expect(await words()).toEqual([]);
	});
});
