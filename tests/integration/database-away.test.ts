import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startBuiltServer, type BuiltServer } from '../support/builtServer.ts';
import { newDatabase, type TestDatabase } from '../support/database.ts';
import { signIn } from '../support/participant.ts';
import { newProject, type TestProject } from '../support/project.ts';
import { until } from '../support/until.ts';

/** Stands between the application and its database, and can be cut. */
class Wire {
	url = '';
	isCut = false;
	readonly #sockets = new Set<Socket>();
	readonly #server = createServer((near) => {
		if (this.isCut) return near.destroy();
		const { hostname, port } = new URL(this.to);
		const far = connect(Number(port || 5432), hostname);
		for (const [socket, other] of [
			[near, far],
			[far, near]
		] as const) {
			this.#sockets.add(socket);
			socket.on('error', () => other.destroy());
			socket.on('close', () => this.#sockets.delete(socket));
			socket.pipe(other);
		}
	});

	constructor(private readonly to: string) {}

	async open(): Promise<this> {
		this.#server.listen(0, '127.0.0.1');
		await once(this.#server, 'listening');
		const url = new URL(this.to);
		url.host = `127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
		this.url = url.href;
		return this;
	}

	cut(): void {
		this.isCut = true;
		for (const socket of this.#sockets) socket.destroy();
	}

	mend(): void {
		this.isCut = false;
	}

	close(): void {
		this.cut();
		this.#server.close();
	}
}

let database: TestDatabase;
let project: TestProject;
let wire: Wire;
let server: BuiltServer;
let cookie: string;

beforeAll(async () => {
	database = await newDatabase();
	project = await newProject(database.db);
	cookie = await signIn(database.db, { userId: project.people.member.userId });
	wire = await new Wire(database.url).open();
	server = await startBuiltServer(wire.url);
});
afterAll(async () => {
	await server?.stop();
	wire?.close();
	await database?.close();
});

const get = async (path: string, headers: Record<string, string> = {}) => {
	const response = await fetch(server.origin + path, { redirect: 'manual', headers });
	return { status: response.status, body: await response.text() };
};
const home = () => get(`/projects/${project.slug}`, { cookie });

it('says so while the database is away, keeps what needs none, and comes back by itself', async () => {
	expect((await get('/readyz')).status).toBe(200);
	expect((await home()).status).toBe(200);

	wire.cut();
	await until(async () => (await get('/readyz')).status === 503);
	expect((await get('/healthz')).status).toBe(200);
	expect((await get('/login')).status).toBe(200);
	const known = await home();
	expect(known.status).toBe(503);
	const unknown = await get('/j/K7M3QP');
	expect(unknown.status).toBe(503);
	for (const { body } of [known, unknown]) expect(body).not.toMatch(/select|ECONN|session/i);

	wire.mend();
	await until(async () => (await get('/readyz')).status === 200);
	expect((await home()).status).toBe(200);
});
