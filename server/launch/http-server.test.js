import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { LIMITS, openServer } from './http-server.js';
import { LaunchError } from './launch-error.js';

const REALTIME = Symbol.for('handlekraft.realtime');
const SHUTDOWN = Symbol.for('handlekraft.shutdown');
/** @type {import('./http-server.js').Handler} */
const page = (request, response) => {
	if (request.url === '/live') response.write('data: 1\n\n');
	else response.end('a page');
};
const here = { host: '127.0.0.1', port: 0 };

/** @type {string[]} */
let order;
/** @type {WebSocketServer} */
let boards;
beforeEach(() => {
	order = [];
	boards = new WebSocketServer({ noServer: true });
	Reflect.set(globalThis, REALTIME, {
		/** @type {import('./upgrades.js').Realtime['handleUpgrade']} */
		handleUpgrade(request, socket, head) {
			if (request.url === '/sync/throws') throw new Error('a defect');
			return boards.handleUpgrade(request, socket, head, (ws) => boards.emit('connection', ws));
		},
		async closeAll() {
			order.push('boards');
			for (const ws of boards.clients) ws.close(1012);
		}
	});
	Reflect.set(globalThis, SHUTDOWN, new Set([() => order.push('database')]));
});
afterEach(() => {
	Reflect.deleteProperty(globalThis, REALTIME);
	Reflect.deleteProperty(globalThis, SHUTDOWN);
});

/**
 * What a server answers to bytes as they are.
 *
 * @param {number} port
 * @param {string} text
 */
async function raw(port, text) {
	const socket = connect(port, '127.0.0.1');
	socket.end(text);
	let answer = '';
	for await (const chunk of socket) answer += chunk;
	return answer;
}
/** @param {string} path @param {string} [protocol] */
const upgrade = (path, protocol = 'websocket') =>
	`GET ${path} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: ${protocol}\r\n\r\n`;

describe('the server', () => {
	it('answers 503 to pages and sockets until the application is loaded', async () => {
		/** @type {(handler: import('./http-server.js').Handler) => void} */
		let loaded = () => {};
		/** @type {(origin: string) => void} */
		let asked = () => {};
		const origin = new Promise((resolve) => (asked = resolve));
		const opening = openServer({
			...here,
			load: (address) => (asked(address), new Promise((resolve) => (loaded = resolve)))
		});
		const address = await origin;
		expect((await fetch(address)).status).toBe(503);
		expect(await raw(Number(new URL(address).port), upgrade('/sync/board/1'))).toMatch(
			/^HTTP\/1.1 503 /
		);
		loaded(page);
		const server = await opening;
		expect(await (await fetch(server.address)).text()).toBe('a page');
		await server.close();
	});

	it('refuses a port in use in one line that names it', async () => {
		const first = await openServer({ ...here, load: async () => page });
		const second = openServer({ ...here, port: first.port, load: async () => page });
		await expect(second).rejects.toThrow(LaunchError);
		await expect(second).rejects.toThrow(`Port ${first.port} `);
		await first.close();
	});

	it('gives the port free again where the application cannot be loaded', async () => {
		let port = 0;
		const failing = openServer({
			...here,
			load: async (origin) => {
				port = Number(new URL(origin).port);
				throw new Error('no database');
			}
		});
		await expect(failing).rejects.toThrow('no database');
		await (await openServer({ ...here, port, load: async () => page })).close();
	});

	it('answers in HTTP to every upgrade that is not a board socket, and lives on', async () => {
		const server = await openServer({ ...here, load: async () => page });
		expect(await raw(server.port, upgrade('/elsewhere'))).toMatch(/^HTTP\/1.1 404 /);
		expect(await raw(server.port, upgrade('/', 'h2c'))).toMatch(/^HTTP\/1.1 400 /);
		expect(await raw(server.port, upgrade('/sync/throws'))).toMatch(/^HTTP\/1.1 500 /);
		expect(await raw(server.port, upgrade('/sync/board/1'))).toMatch(/^HTTP\/1.1 400 /);
		expect((await fetch(server.address)).status).toBe(200);
		await server.close();
	});

	it('survives a caller that hangs up in the middle of an upgrade', async () => {
		const server = await openServer({ ...here, load: async () => page });
		const socket = connect(server.port, '127.0.0.1');
		await once(socket, 'connect');
		socket.write(upgrade('/elsewhere'));
		socket.resetAndDestroy();
		expect((await fetch(server.address)).status).toBe(200);
		await server.close();
	});

	it('hangs up on who begins a request, or a handshake, and does not end it', async () => {
		const limits = { headersTimeout: 50, connectionsCheckingInterval: 10 };
		const server = await openServer({ ...here, load: async () => page, limits });
		const begun = ['', upgrade('/sync/board/1').slice(0, -2), 'GET / HTTP/1.1\r\nHo'];
		const answers = begun.map(async (text) => {
			const socket = connect(server.port, '127.0.0.1');
			socket.write(text);
			let answer = '';
			for await (const chunk of socket) answer += chunk;
			return answer;
		});
		for (const answer of await Promise.all(answers)) expect(answer).toMatch(/^HTTP\/1.1 408 /);
		expect((await fetch(server.address)).status).toBe(200);
		await server.close();
	});

	it('hangs up on them within ten seconds by itself', () => {
		const { headersTimeout, connectionsCheckingInterval } = LIMITS;
		expect(headersTimeout + connectionsCheckingInterval).toBeLessThanOrEqual(10_000);
	});

	it('closes in order though sockets, event streams and idle connections are open', async () => {
		const server = await openServer({ ...here, load: async () => page });
		const ws = new WebSocket(`ws://127.0.0.1:${server.port}/sync/board/1`);
		await once(ws, 'open');
		const closed = once(ws, 'close');
		const stream = await fetch(`${server.address}/live`);
		const idle = connect(server.port, '127.0.0.1');
		idle.on('error', () => {});
		idle.write('GET / HTTP/1.1\r\nHost: a\r\n\r\n');
		await once(idle, 'data');

		await server.close();
		expect(order).toEqual(['boards', 'database']);
		expect((await closed)[0]).toBe(1012);
		await expect(stream.text()).rejects.toThrow();
		await expect(fetch(server.address)).rejects.toThrow();
	});

	it('cuts off a socket whose owner does not answer the closing', async () => {
		const server = await openServer({ ...here, load: async () => page });
		const ws = new WebSocket(`ws://127.0.0.1:${server.port}/sync/board/1`);
		await once(ws, 'open');
		ws.pause();
		await server.close();
		expect(order).toEqual(['boards', 'database']);
		ws.terminate();
	});
});
