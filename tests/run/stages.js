import { build } from '../../server/launch/build.js';
import { npm } from '../../server/launch/child.js';
import { asOne } from './counts.js';
import { migrationsAreWhole } from './migrations.js';
import { playwright } from './playwright.js';
import { vitest } from './vitest.js';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string[]} answersTo The words on the command line that choose it.
 * @property {string[]} [needs] Stages without whose success it cannot run.
 * @property {(signal: AbortSignal) => Promise<import('./counts.js').Counts>} run
 */

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} asked
 * @returns {Stage[]} In the order they run: what is quick to know comes first.
 */
export function stages(env, asked) {
	return [
		script('lint', ['run', 'lint', '--silent']),
		// A warning is an error that has not hurt anybody yet.
		script('check', ['run', 'check', '--silent', '--', '--fail-on-warnings']),
		{ name: 'drizzle', answersTo: ['drizzle'], run: migrationsAreWhole },
		{ name: 'build', answersTo: ['build'], run: buildStage },
		{ name: 'unit', answersTo: ['unit'], run: (signal) => vitest('unit', {}, signal) },
		...backends(env, asked.includes('data')).map(dataStage),
		{ name: 'e2e', answersTo: ['e2e'], needs: ['build'], run: playwright }
	];
}

/** What differs between two versions of PostgreSQL is SQL: sockets and rooms need be tried on one alone. */
const SQL = ['src/lib/server', 'tests/integration/embedded-database'];

/**
 * Where the data tests run. With `HANDLEKRAFT_TEST_POSTGRES`, under CI, and when the stage `data`
 * is asked for by name, on the embedded database and on the PostgreSQL that is given; otherwise on
 * one of them. Unless asked for by name, the embedded one then gets only what asks SQL.
 *
 * @param {NodeJS.ProcessEnv} env
 * @param {boolean} asked
 * @returns {{ name: string, url: string, only?: string[] }[]} An empty address: the embedded one.
 */
export function backends(env, asked) {
	const embedded = { name: 'data on the embedded database', url: '' };
	const url = env.HANDLEKRAFT_TEST_POSTGRES || env.DATABASE_URL;
	if (!url) return [embedded];
	const given = { name: 'data on PostgreSQL', url };
	if (asked) return [embedded, given];
	const isChecked = env.CI || env.HANDLEKRAFT_TEST_POSTGRES;
	return isChecked ? [{ ...embedded, only: SQL }, given] : [given];
}

/** @param {{ name: string, url: string, only?: string[] }} backend @returns {Stage} */
function dataStage({ name, url, only }) {
	return {
		name,
		answersTo: ['data', 'integration'],
		run: (signal) => vitest('integration', { DATABASE_URL: url }, signal, only)
	};
}

/** @param {string} name @param {string[]} args @returns {Stage} */
function script(name, args) {
	return {
		name,
		answersTo: [name],
		run: async (signal) => asOne((await npm(args, { signal, show: true })).code === 0)
	};
}

/** @param {AbortSignal} signal */
async function buildStage(signal) {
	const { code, output } = await build(signal);
	console.log(code === 0 ? 'built' : output);
	return asOne(code === 0);
}
