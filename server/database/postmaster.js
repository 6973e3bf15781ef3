import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { LaunchError } from '../launch/launch-error.js';
import { problems } from '../launch/words.js';
import { adopt, postmasterState } from './adopt.js';
import { program } from './binaries.js';
import { layout } from './cluster.js';
import { run } from './run.js';

/**
 * @typedef {object} Place Where a cluster lies and what runs it.
 * @property {string} folder The data folder.
 * @property {string} bin
 * @property {import('./account.js').Account | null} account
 * @property {boolean} durable False: faster, and lost when the machine stops. For tests.
 */

/** How long PostgreSQL may take to come up: after a crash it replays its log first. */
const START_SECONDS = 120;
/** A free port may be taken by another program before PostgreSQL gets to it. */
const ATTEMPTS = 3;
/** Milliseconds. */
const ATTEMPT_AGAIN_AFTER = 300;

/**
 * Starts PostgreSQL on a free port of 127.0.0.1, or adopts the one that already runs from this
 * folder: it outlives a server that was killed.
 *
 * @param {Place} place
 * @param {number} [wanted] A port to start on, where it has to be a certain one.
 * @returns {Promise<number>} The port.
 */
export async function bringUp(place, wanted) {
	const running = await adopt(layout(place.folder).cluster, START_SECONDS);
	if (running) return running;
	const { cluster, log } = layout(place.folder);
	for (let attempt = 1; ; attempt++) {
		const port = wanted ?? (await freePort());
		const { code } = await run(
			program(place.bin, 'pg_ctl'),
			[
				...['start', '-D', cluster, '-l', log, '-w', '-t', String(START_SECONDS)],
				...['-o', settings(port, place.durable)]
			],
			place.account
		);
		if (code === 0) return postmasterState(cluster)?.port ?? port;
		if (attempt === ATTEMPTS) throw new LaunchError(problems.postgresFailed(log, reason(log)));
		// Where it was killed, its children may still be letting go of what they shared.
		await wait(ATTEMPT_AGAIN_AFTER);
	}
}

/** @param {Place} place */
export async function bringDown({ folder, bin, account }) {
	const { cluster } = layout(folder);
	const stop = ['stop', '-D', cluster, '-w'];
	const { code } = await run(program(bin, 'pg_ctl'), [...stop, '-m', 'fast', '-t', '8'], account);
	const { code: running } = await run(program(bin, 'pg_ctl'), ['status', '-D', cluster], account);
	if (code === 0 || running !== 0) return;
	await run(program(bin, 'pg_ctl'), [...stop, '-m', 'immediate', '-t', '5'], account);
}

/** @param {number} port @param {boolean} durable */
function settings(port, durable) {
	const chosen = {
		port,
		listen_addresses: '127.0.0.1',
		// What people write does not belong in a log: neither the statement nor the values it names.
		log_min_error_statement: 'panic',
		log_error_verbosity: 'terse',
		log_checkpoints: 'off',
		...(durable ? {} : { fsync: 'off', full_page_writes: 'off' })
	};
	// After a crash every file is to be on the disk before anything else: Linux does that in one call.
	if (process.platform === 'linux') Object.assign(chosen, { recovery_init_sync_method: 'syncfs' });
	const options = Object.entries(chosen).map(([name, value]) => `-c ${name}=${value}`);
	// No socket file: the address and the password are the only way in.
	if (process.platform !== 'win32') options.push("-c unix_socket_directories=''");
	return options.join(' ');
}

/** @returns {Promise<number>} */
function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
			server.close(() => resolve(port));
		});
	});
}

/** @param {string} log @returns {string} The last thing PostgreSQL said that was a complaint. */
function reason(log) {
	try {
		const lines = readFileSync(log, 'utf8').trim().split('\n');
		const complaint = lines.reverse().find((text) => /FATAL|PANIC|could not/.test(text));
		return complaint?.replace(/^.*?(FATAL|PANIC|ERROR|LOG):\s*/, '') ?? lines[0] ?? '';
	} catch {
		return 'pg_ctl';
	}
}
