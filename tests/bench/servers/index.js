import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer } from './child.js';

/**
 * @typedef {object} World What servers may need: a database, and our board and people in it.
 * @property {import('./database.js').BenchDatabase} database
 * @property {string} boardId
 * @property {string[]} cookies
 */
/**
 * @typedef {object} BenchedServer
 * @property {string} label
 * @property {string} framing See load/framing.js.
 * @property {boolean} isRival Whether the public servers have to be installed for it.
 * @property {boolean} hasDatabase Whether what PostgreSQL does is its doing.
 * @property {(world: World) => Promise<import('./child.js').RunningServer>} start
 */

const DOCUMENT = 'board';
const RELAY = 'tests/bench/servers/relay.js';
const Y_WEBSOCKET = 'tests/bench/rivals/yWebsocketServer.js';
const HOCUSPOCUS = 'tests/bench/rivals/hocuspocusServer.js';
const program = { framing: 'plain', isRival: false, hasDatabase: false };
const rival = { ...program, isRival: true };

/** @type {Record<string, BenchedServer>} */
export const servers = {
	ours: {
		...program,
		label: 'Handlekraft',
		hasDatabase: true,
		start: ({ database }) => startOurs(database.url)
	},
	relay: {
		...program,
		label: 'relay, a write a message',
		framing: 'relayed',
		start: () => startServer([RELAY])
	},
	frames: {
		...program,
		label: 'relay, 20 ms frames',
		framing: 'batched',
		start: () => startServer([RELAY], { FRAME_MS: '20' })
	},
	yws: {
		...rival,
		label: '@y/websocket-server, memory',
		start: () => startServer([Y_WEBSOCKET])
	},
	'yws-leveldb': {
		...rival,
		label: '@y/websocket-server, LevelDB',
		start: startWithLevelDb
	},
	hocuspocus: {
		...rival,
		label: 'Hocuspocus, memory',
		framing: 'hocuspocus',
		start: () => startServer([HOCUSPOCUS], { DATABASE_URL: '' })
	},
	'hocuspocus-pg': {
		...rival,
		label: 'Hocuspocus, PostgreSQL',
		framing: 'hocuspocus',
		hasDatabase: true,
		start: ({ database }) => startServer([HOCUSPOCUS], { DATABASE_URL: database.url })
	},
	'hocuspocus-pg-20': {
		...rival,
		label: 'Hocuspocus, PostgreSQL, flushDelay 20',
		framing: 'hocuspocus',
		hasDatabase: true,
		start: ({ database }) =>
			startServer([HOCUSPOCUS], { DATABASE_URL: database.url, FLUSH_DELAY: '20' })
	}
};

/**
 * Ours as in operation, built.
 *
 * @param {string} databaseUrl
 * @param {number} [port] Any free one where it is not given.
 */
export function startOurs(databaseUrl, port = 0) {
	return startServer(
		[...(process.env.BENCH_NODE_ARGS ?? '').split(' ').filter(Boolean), 'server/index.js'],
		{
			DATABASE_URL: databaseUrl,
			HOST: '127.0.0.1',
			PORT: String(port),
			ORIGIN: '',
			LOG_LEVEL: 'warn'
		}
	);
}

async function startWithLevelDb() {
	const folder = mkdtempSync(path.join(tmpdir(), 'handlekraft-bench-leveldb-'));
	const server = await startServer([Y_WEBSOCKET], { YPERSISTENCE: folder });
	/** @param {() => Promise<void>} end */
	const andTidy = (end) => () => end().finally(() => rmSync(folder, { recursive: true }));
	return { ...server, stop: andTidy(server.stop), kill: andTidy(server.kill) };
}

/** @param {string} name @param {string} origin @param {World} world */
export function addressOf(name, origin, world) {
	const place = name === 'ours' ? `sync/board/${world.boardId}` : DOCUMENT;
	return { url: `${origin.replace('http', 'ws')}/${place}`, documentName: DOCUMENT };
}
