import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startServer } from './child.js';

/**
 * @typedef {object} World What a server may need.
 * @property {import('./database.js').BenchDatabase} database
 */
/**
 * @typedef {object} BenchedServer
 * @property {string} label
 * @property {string} framing See load/framing.js.
 * @property {boolean} isRival Whether the public servers have to be installed for it.
 * @property {boolean} hasDatabase Whether what PostgreSQL does is its doing.
 * @property {(world: World, port: number) => Promise<import('./child.js').RunningServer>} start
 */

const DOCUMENT = 'board';
const RELAY = 'tests/bench/servers/relay.js';
const Y_WEBSOCKET = 'tests/bench/rivals/yWebsocketServer.js';
const HOCUSPOCUS = 'tests/bench/rivals/hocuspocusServer.js';
const plain = { framing: 'plain', isRival: false, hasDatabase: false };
const rival = { ...plain, isRival: true };
const hocuspocus = { ...rival, framing: 'hocuspocus' };

/** @param {string} program @param {NodeJS.ProcessEnv} [env] */
const start = (program, env) => (/** @type {World} */ _, /** @type {number} */ port) =>
	startServer([program], { PORT: String(port), DATABASE_URL: '', ...env });

/** @param {NodeJS.ProcessEnv} [env] */
const startHocuspocus =
	(env) =>
	(/** @type {World} */ { database }, /** @type {number} */ port) =>
		startServer([HOCUSPOCUS], { PORT: String(port), DATABASE_URL: database.url, ...env });

/** @type {Record<string, BenchedServer>} */
export const servers = {
	ours: {
		...plain,
		label: 'Handlekraft',
		framing: 'ours',
		hasDatabase: true,
		start: startOurs
	},
	relay: {
		...plain,
		label: 'relay, a write a message',
		framing: 'relayed',
		start: start(RELAY)
	},
	frames: {
		...plain,
		label: 'relay, 20 ms frames',
		framing: 'batched',
		start: start(RELAY, { FRAME_MS: '20' })
	},
	yws: { ...rival, label: '@y/websocket-server, memory', start: start(Y_WEBSOCKET) },
	'yws-leveldb': {
		...rival,
		label: '@y/websocket-server, LevelDB',
		start: startWithLevelDb
	},
	hocuspocus: { ...hocuspocus, label: 'Hocuspocus, memory', start: start(HOCUSPOCUS) },
	'hocuspocus-pg': {
		...hocuspocus,
		label: 'Hocuspocus, PostgreSQL',
		hasDatabase: true,
		start: startHocuspocus()
	},
	'hocuspocus-pg-20': {
		...hocuspocus,
		label: 'Hocuspocus, PostgreSQL, flushDelay 20',
		hasDatabase: true,
		start: startHocuspocus({ FLUSH_DELAY: '20' })
	}
};

/** Words for Node, before the program: to profile ours, or to let it tidy its memory when asked. */
export const nodeArguments = { ours: /** @type {string[]} */ ([]) };

/**
 * Ours as in operation, built; see docs/OPERATIONS.md.
 *
 * @param {World} world
 * @param {number} port
 */
function startOurs({ database }, port) {
	return startServer([...nodeArguments.ours, '--max-semi-space-size=4', 'server/index.js'], {
		DATABASE_URL: database.url,
		HOST: '127.0.0.1',
		PORT: String(port),
		ORIGIN: '',
		LOG_LEVEL: 'warn'
	});
}

/** @param {World} world @param {number} port */
async function startWithLevelDb(world, port) {
	const folder = mkdtempSync(path.join(tmpdir(), 'handlekraft-bench-leveldb-'));
	const server = await start(Y_WEBSOCKET, { YPERSISTENCE: folder })(world, port);
	/** @param {() => Promise<void>} end */
	const andTidy = (end) => () => end().finally(() => rmSync(folder, { recursive: true }));
	return { ...server, stop: andTidy(server.stop), kill: andTidy(server.kill) };
}

/** @param {string} name @param {string} origin @param {string} boardId Ours alone has several. */
export function addressOf(name, origin, boardId) {
	const place = name === 'ours' ? `sync/board/${boardId}` : DOCUMENT;
	return { url: `${origin.replace('http', 'ws')}/${place}`, documentName: DOCUMENT };
}
