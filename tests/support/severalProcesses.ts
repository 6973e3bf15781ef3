import { openDatabase, type Connection } from '$lib/server/db/client';
import { migrateDatabase } from '$lib/server/db/migrate';
import { startBuiltServer, type BuiltServer } from './builtServer.ts';
import { LoadBalancer } from './loadBalancer.ts';
import { newMortalDatabase, type MortalDatabase } from './mortalDatabase.ts';
import { newMortalRedis, type MortalRedis } from './mortalRedis.ts';
import { signIn, TestParticipant } from './participant.ts';
import { newProject, type TestProject } from './project.ts';

/** Settings of the first and of the second process. */
type SettingsOf = (place: 0 | 1) => NodeJS.ProcessEnv;

/** Two built servers behind a load balancer, their PostgreSQL and their Redis: all of them mortal. */
export class SeveralProcesses {
	readonly #people: TestParticipant[] = [];
	/** What each is started with; see OPERATIONS.md. */
	#settings: SettingsOf = () => ({});

	private constructor(
		readonly database: MortalDatabase,
		readonly redis: MortalRedis,
		readonly connection: Connection,
		readonly project: TestProject,
		readonly servers: [BuiltServer, BuiltServer],
		readonly balancer: LoadBalancer
	) {}

	static async start(settings: SettingsOf = () => ({})): Promise<SeveralProcesses> {
		const [database, redis] = await Promise.all([newMortalDatabase(), newMortalRedis()]);
		await migrateDatabase(database.url);
		const connection = openDatabase(database.url);
		const project = await newProject(connection.db);
		const env = { REDIS_URL: redis.url };
		const servers = await Promise.all([
			startBuiltServer(database.url, 0, { ...env, ...settings(0) }),
			startBuiltServer(database.url, 0, { ...env, ...settings(1) })
		]);
		const balancer = await LoadBalancer.over(servers.map(({ origin }) => origin));
		const world = new SeveralProcesses(database, redis, connection, project, servers, balancer);
		world.#settings = settings;
		return world;
	}

	/** Starts a server anew at the port it had. */
	async restart(place: 0 | 1): Promise<void> {
		const port = Number(new URL(this.servers[place].origin).port);
		const env = { REDIS_URL: this.redis.url, ...this.#settings(place) };
		this.servers[place] = await startBuiltServer(this.database.url, port, env);
	}

	cookieOf(role: keyof TestProject['people']): Promise<string> {
		return signIn(this.connection.db, { userId: this.project.people[role].userId });
	}

	/** Somebody who opens the board, through the load balancer or at one of the servers. */
	browser(cookie: string, { origin = this.balancer.origin, boardId = this.project.board.id } = {}) {
		const person = new TestParticipant({ origin, boardId, cookie });
		this.#people.push(person);
		return person;
	}

	/** Sends a page's form to one of the servers. @returns The status of the answer. */
	async submit(
		place: 0 | 1,
		path: string,
		cookie: string,
		fields: Record<string, string> = {}
	): Promise<number> {
		const { origin } = this.servers[place];
		const response = await fetch(`${origin}/projects/${this.project.slug}/${path}`, {
			method: 'POST',
			redirect: 'manual',
			headers: { cookie, origin, accept: 'text/html' },
			body: new URLSearchParams(fields)
		});
		await response.arrayBuffer();
		return response.status;
	}

	/** Everybody leaves. */
	empty(): void {
		this.#people.splice(0).forEach((person) => person.leave());
	}

	async close(): Promise<void> {
		this.empty();
		await this.balancer.close();
		await Promise.all(this.servers.map((server) => server.kill()));
		await this.connection.close();
		await Promise.all([this.database.close(), this.redis.kill()]);
	}
}
