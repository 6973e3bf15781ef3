import { child } from './child.js';
import { LaunchError } from './launch-error.js';
import { problems } from './words.js';

/**
 * @typedef {object} SetupResult What `cli setup` says on its last line.
 * @property {{ role: string, name: string, email: string, password: string }[]} signIn
 * @property {string | null} administratorLink Path; null once there is an administrator.
 * @property {string | null} [workshopCode]
 */

/**
 * Brings a database up to date: schema, catalogue and, where it is asked for, the demonstration.
 * All of it may be run again.
 *
 * @param {string[]} cli The program and arguments that run server/cli.ts.
 * @param {{ url: string, demo: boolean, signal?: AbortSignal }} options
 * @returns {Promise<SetupResult>}
 * @throws {LaunchError}
 */
export async function setUp(cli, { url, demo, signal }) {
	const { code, output, stdout } = await child(
		process.execPath,
		[...cli, 'setup', ...(demo ? [] : ['--no-demo'])],
		{ signal, env: { DATABASE_URL: url } }
	);
	signal?.throwIfAborted();
	if (code === 0) return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
	console.error(output.trim());
	throw new LaunchError(problems.setupFailed());
}
