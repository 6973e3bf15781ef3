import { openDatabase, type Connection } from '$lib/server/db/client';
import { migrateDatabase } from '$lib/server/db/migrate';
import { boardNote } from '$lib/server/db/schema';
import { startBuiltServer, type BuiltServer } from '../support/builtServer.ts';
import { signIn, TestParticipant } from '../support/participant.ts';
import { newProject, type TestProject } from '../support/project.ts';
import { newMortalDatabase, type MortalDatabase } from '../support/mortalDatabase.ts';
import { Writer } from '../support/writer.ts';

/** The built application and a PostgreSQL, both processes of their own, and four who write. */
export class CrashWorld {
	writers: Writer[] = [];
	readonly #port: number;
	readonly #cookies: string[];

	private constructor(
		readonly database: MortalDatabase,
		readonly connection: Connection,
		readonly project: TestProject,
		public server: BuiltServer,
		cookies: string[]
	) {
		this.#port = Number(new URL(server.origin).port);
		this.#cookies = cookies;
	}

	static async open(): Promise<CrashWorld> {
		const database = await newMortalDatabase();
		await migrateDatabase(database.url);
		const connection = openDatabase(database.url);
		const project = await newProject(connection.db);
		const { projectLead, facilitator, member } = project.people;
		const cookies = await Promise.all(
			[projectLead, facilitator, member, member].map(({ userId }) =>
				signIn(connection.db, { userId })
			)
		);
		const server = await startBuiltServer(database.url);
		const world = new CrashWorld(database, connection, project, server, cookies);
		world.writers = ['Anna', 'Bo', 'Cilla', 'Dan'].map(
			(name, index) => new Writer(name, () => world.#browser(index))
		);
		await Promise.all(world.writers.map(({ person }) => person.live()));
		return world;
	}

	/** Somebody who was not there before. */
	newcomer(): TestParticipant {
		return this.#browser(0);
	}

	async startServer(): Promise<void> {
		this.server = await startBuiltServer(this.database.url, this.#port);
	}

	/** What the pages would show: the readable copy in the database. */
	async copiedTexts(): Promise<string[]> {
		const rows = await this.connection.db.select({ text: boardNote.text }).from(boardNote);
		return rows.map(({ text }) => text).sort();
	}

	async close(): Promise<void> {
		this.writers.forEach((writer) => writer.leave());
		await this.server.kill();
		await this.connection.close();
		await this.database.close();
	}

	#browser(index: number): TestParticipant {
		const { origin } = this.server;
		const cookie = this.#cookies[index] ?? '';
		return new TestParticipant({ origin, boardId: this.project.board.id, cookie });
	}
}
