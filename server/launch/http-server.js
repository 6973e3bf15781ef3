import { createServer } from 'node:http';
import { listen } from './listen.js';
import { ownName } from './own-name.js';
import { originOf } from './settings.js';
import { realtime, routeUpgrades } from './upgrades.js';
import { runSteps } from './steps.js';

/**
 * @typedef {(
 *   request: import('node:http').IncomingMessage,
 *   response: import('node:http').ServerResponse,
 *   next: () => void
 * ) => void | Promise<void>} Handler As the adapter builds it.
 * @typedef {{ address: string, port: number, close(): Promise<void> }} RunningServer
 */

/** In milliseconds. Whoever does not end what they began is gone within ten seconds. */
export const LIMITS = {
	headersTimeout: 8_000,
	requestTimeout: 60_000,
	// Longer than a proxy in front keeps its own end, so that it never writes into a closed one.
	keepAliveTimeout: 75_000,
	// Node looks for late senders this often; its usual 30 s would triple the limits above.
	connectionsCheckingInterval: 2_000
};

/**
 * Owns the port: takes it first, then loads the application, and until it is there answers 503.
 *
 * @param {object} options
 * @param {string} options.host
 * @param {number} options.port 0: any free one.
 * @param {(origin: string) => Promise<Handler>} options.load Loads the application. It is told the
 *   address it is reached at.
 * @param {string} [options.origin] The address people use; absent: the one listened on.
 * @param {Partial<typeof LIMITS>} [options.limits] Other limits than usual, in milliseconds.
 * @returns {Promise<RunningServer>}
 */
export async function openServer({ host, port: wanted, load, origin, limits }) {
	const server = createServer({ ...LIMITS, ...limits });
	server.maxHeadersCount = 100;
	/** @type {Set<import('node:net').Socket>} */
	const sockets = new Set();
	server.on('connection', (socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
	});
	/** @type {Handler | null} */
	let handler = null;
	routeUpgrades(server, () => handler !== null);
	const port = await listen(server, host, wanted);
	const address = originOf(host, port);
	server.on('request', (request, response) => {
		const elsewhere = origin ? null : ownName(request, address);
		if (!handler) response.writeHead(503, { 'retry-after': '1' }).end();
		else if (elsewhere) response.writeHead(307, { location: elsewhere }).end();
		else void handler(request, response, () => response.writeHead(404).end());
	});
	/** @type {Promise<void> | undefined} */
	let closing;
	const close = () => {
		handler = null;
		return (closing ??= closeServer(server, sockets));
	};
	try {
		handler = await load(origin ?? address);
	} catch (error) {
		await close();
		throw error;
	}
	return { address, port, close };
}

/**
 * The order matters: nobody new, then what people wrote is stored while the database is still open,
 * then pages that are being answered may finish, and at last the event streams, which never do.
 *
 * @param {import('node:http').Server} server
 * @param {Set<import('node:net').Socket>} sockets
 */
async function closeServer(server, sockets) {
	const closed = new Promise((resolve) => server.close(resolve));
	const cutOff = () => sockets.forEach((socket) => socket.destroy());
	await runSteps(
		[
			{ name: 'boards', run: () => realtime()?.closeAll(), within: 4_000 },
			{ name: 'requests', run: () => Promise.race([closed, pause(500)]), within: 1_000 },
			{ name: 'connections', run: () => Promise.all([cutOff(), closed]), within: 1_000 },
			{ name: 'application', run: closeRegistered, within: 2_000 }
		],
		(message) => console.error(message)
	);
}

/** What the application has asked to have closed last: the database connections above all. */
function closeRegistered() {
	/** @type {Iterable<() => unknown>} */
	const registered = Reflect.get(globalThis, Symbol.for('handlekraft.shutdown')) ?? [];
	return Promise.all([...registered].map((close) => close()));
}

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms).unref());
