import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { openDatabase } from './client';

/** Any number: it only has to be the same in every process that migrates this database. */
const MIGRATION_LOCK = 4_170_426;

/**
 * Brings the database to the newest schema. Several processes may call it at once: they take turns.
 * @param folder Where the generated migrations lie, relative to the working directory.
 */
export async function migrateDatabase(url: string, folder = 'drizzle'): Promise<void> {
	const { db, sql, close } = openDatabase(url, { max: 1 });
	try {
		// One connection: the lock is held by the session that migrates.
		await sql`select pg_advisory_lock(${MIGRATION_LOCK})`;
		await migrate(db, { migrationsFolder: folder });
	} finally {
		await close();
	}
}
