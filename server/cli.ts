import { fileURLToPath } from 'node:url';
import { eq } from 'drizzle-orm';
import { createFirstAdministratorLink, createPasswordLink } from '$lib/server/auth';
import { ArchiveFault } from '$lib/server/commands/archive/ArchiveFault';
import { migrateDatabase } from '$lib/server/db/migrate';
import { openDatabase, type Database } from '$lib/server/db/client';
import { userAccount } from '$lib/server/db/schema';
import { environment } from '$lib/server/env';
import { archiveIn } from './archive/archiveIn.ts';
import { archiveOut } from './archive/archiveOut.ts';
import { importSource } from './setup/importSource.ts';
import { setUp } from './setup/setUp.ts';

/** One command of the program: what it prints on its last line is JSON for whoever called it. */
type Command = (options: string[]) => Promise<unknown>;

const commands: Record<string, Command> = {
	/** Brings the schema up to date. */
	migrate: async () => {
		await migrateDatabase(environment().DATABASE_URL);
		return { migrated: true };
	},
	/** Schema, catalogue, project and, unless `--no-demo`, the demonstration's people and workshop. */
	setup: async (options) => {
		const { DATABASE_URL } = environment();
		await migrateDatabase(DATABASE_URL);
		return withDatabase((db) => setUp(db, { demonstration: !options.includes('--no-demo') }));
	},
	/** A one-time link to become the first administrator; none where there is one already. */
	'administrator-link': () =>
		withDatabase(async (db) => ({ administratorLink: await createFirstAdministratorLink(db) })),
	/** A one-time link by which the account with this e-mail chooses a new password. */
	'password-link': ([email = '']) =>
		withDatabase(async (db) => ({ passwordLink: await passwordLinkFor(db, email) })),
	/** Everything of a project as one file; see docs/ARCHIVE.md. */
	'archive-out': ([slug, file]) =>
		withDatabase((db) => {
			if (!slug || !file)
				throw new Error('Say which project, and which file: archive-out SLUG FILE');
			return archiveOut(db, { slug, file, now: new Date() });
		}),
	/** A project of such a file, in a database where it is not. */
	'archive-in': ([file]) =>
		withDatabase((db) => {
			if (!file) throw new Error('Say which file: archive-in FILE');
			return archiveIn(db, file);
		}),
	/** A file as a new version of a project's source: its slug, the source's key, the file, by whom. */
	'import-source': ([project = '', source = '', file = '', email = '']) =>
		withDatabase((db) =>
			importSource(db, { project, source, file, email }, (line) => console.log(line))
		)
};

async function passwordLinkFor(db: Database, email: string): Promise<string> {
	const [account] = await db
		.select({ id: userAccount.id })
		.from(userAccount)
		.where(eq(userAccount.email, email.toLowerCase()));
	if (!account) throw new Error('No account has that e-mail address');
	return createPasswordLink(db, account.id, new Date());
}

async function withDatabase<Result>(work: (db: Database) => Promise<Result>): Promise<Result> {
	const { db, close } = openDatabase(environment().DATABASE_URL, { max: 2 });
	try {
		return await work(db);
	} finally {
		await close();
	}
}

/**
 * Runs one command.
 * @param argv Its name and its options.
 * @returns The exit code: 0 done, 1 failed, 2 no such command.
 */
export async function main([name = '', ...options]: string[]): Promise<number> {
	const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
	if (!command) {
		console.error(`Usage: cli ${Object.keys(commands).join(' | ')}`);
		return 2;
	}
	try {
		console.log(JSON.stringify(await command(options)));
		return 0;
	} catch (error) {
		// What the archive lacks is said in words; of anything else the place in the code helps.
		console.error(error instanceof ArchiveFault ? error.message : error);
		return 1;
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	process.exitCode = await main(process.argv.slice(2));
}
