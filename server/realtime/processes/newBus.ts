import type { Connection } from '$lib/server/db/client';
import { aloneBus, type Bus } from './bus';

/**
 * The bus this process is to use.
 *
 * @param redisUrl Undefined: this process is the only one that serves the database.
 */
export async function newBus({ sql }: Connection, redisUrl: string | undefined): Promise<Bus> {
	if (!redisUrl) return aloneBus;
	// Its client takes a fifth of the start; nobody without Redis waits for it.
	const { redisBus } = await import('./redisBus');
	// The same for every process, whatever name it knows the database by.
	const [database] = await sql`
		select system_identifier || '/' || oid as mark from pg_control_system(), pg_database
		where datname = current_database()`;
	return redisBus(redisUrl, `handlekraft/${database?.mark}`);
}
