import { afterAll, afterEach, beforeAll } from 'vitest';
import * as schema from '$lib/server/db/schema';
import type { RealtimeOptions } from '$server/realtime/index';
import { newDatabase, type TestDatabase } from './database.ts';
import { signIn, TestParticipant } from './participant.ts';
import { newProject, type TestProject } from './project.ts';
import { newServer, type TestSocketServer } from './server.ts';

/** One project on a database of its own, and a server over it, for the tests of one file. */
export class TestBoards {
	database!: TestDatabase;
	project!: TestProject;
	server!: TestSocketServer;
	readonly #people: TestParticipant[] = [];
	readonly #options: Partial<RealtimeOptions>;

	private constructor(options: Partial<RealtimeOptions>) {
		this.#options = options;
	}

	get db() {
		return this.database.db;
	}

	/** Registers its own beginning and end with the test file that calls it. */
	static forThisFile(options: Partial<RealtimeOptions> = {}): TestBoards {
		const boards = new TestBoards(options);
		beforeAll(async () => {
			boards.database = await newDatabase();
			boards.project = await newProject(boards.db);
			boards.server = await newServer(boards.database, options);
		});
		afterEach(() => boards.#people.splice(0).forEach((person) => person.leave()));
		afterAll(async () => {
			await boards.server.stop();
			await boards.database.close();
		});
		return boards;
	}

	/** Stops the server as when the process is told to, and starts it on the same port. */
	async restart(): Promise<void> {
		const { port } = this.server;
		await this.server.stop();
		this.server = await newServer(this.database, { ...this.#options, port });
	}

	/** A board nobody has written on. @returns Its id. */
	async newBoard(workshopId: string | null = this.project.workshop.id): Promise<string> {
		const [row] = await this.db
			.insert(schema.board)
			.values({ projectId: this.project.id, workshopId, title: 'Tavle' })
			.returning({ id: schema.board.id });
		if (!row) throw new Error('no board was made');
		return row.id;
	}

	address(boardId: string): string {
		return `${this.server.origin.replace('http', 'ws')}/sync/board/${boardId}`;
	}

	cookieOf(role: keyof TestProject['people']): Promise<string> {
		return signIn(this.db, { userId: this.project.people[role].userId });
	}

	/** Somebody who has the board open. */
	async join(boardId: string, role?: keyof TestProject['people']): Promise<TestParticipant> {
		const person = await this.come(boardId, role);
		await person.live();
		return person;
	}

	/** Somebody who is on the way in. */
	async come(
		boardId: string,
		role: keyof TestProject['people'] = 'member'
	): Promise<TestParticipant> {
		const cookie = await this.cookieOf(role);
		const { userId: id, name } = this.project.people[role];
		const { origin } = this.server;
		const author = { id, name, sectorId: null };
		return this.keep(new TestParticipant({ origin, boardId, cookie, author }));
	}

	/** Sees to it that somebody leaves when the test is over. */
	keep(person: TestParticipant): TestParticipant {
		this.#people.push(person);
		return person;
	}
}
