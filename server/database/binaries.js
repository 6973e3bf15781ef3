import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { LaunchError } from '../launch/launch-error.js';
import { problems } from '../launch/words.js';
import { packagedBinaries } from './packaged.js';
import { run } from './run.js';

/** The oldest PostgreSQL with the ICU collations that Danish sorting stands on. */
const OLDEST_MAJOR = 15;

/**
 * Finds a PostgreSQL that runs on this machine: the one that comes with the packages, else the
 * system's own.
 *
 * @param {import('./account.js').Account | null} account Who has to be able to run it.
 * @param {number | null} major The version that made the cluster; null where there is none yet.
 * @returns {Promise<string>} The folder with `initdb`, `pg_ctl` and `postgres`.
 */
export async function findBinaries(account, major) {
	let runs = false;
	for (const find of [packagedBinaries, systemBinaries]) {
		for (const folder of await find(account)) {
			const found = await majorOf(folder, account);
			if (found < OLDEST_MAJOR) continue;
			if (major === null || found === major) return folder;
			runs = true;
		}
	}
	throw new LaunchError(runs && major ? problems.otherMajor(major) : problems.noPostgres());
}

/** @returns {string[]} Newest first. */
function systemBinaries() {
	const debian = '/usr/lib/postgresql';
	const versions = existsSync(debian) ? readdirSync(debian) : [];
	const folders = versions
		.sort((a, b) => Number(b) - Number(a))
		.map((version) => path.join(debian, version, 'bin'));
	return [...folders, ...(process.env.PATH ?? '').split(path.delimiter)].filter(
		(folder) => path.isAbsolute(folder) && existsSync(program(folder, 'initdb'))
	);
}

/**
 * @param {string} folder
 * @param {import('./account.js').Account | null} account
 * @returns {Promise<number>} 0 where it does not run here.
 */
async function majorOf(folder, account) {
	const { code, output } = await run(program(folder, 'postgres'), ['--version'], account);
	return code === 0 ? Number(/\) (\d+)/.exec(output)?.[1] ?? 0) : 0;
}

/**
 * @param {string} folder
 * @param {'initdb' | 'pg_ctl' | 'postgres'} name
 */
export function program(folder, name) {
	return path.join(folder, process.platform === 'win32' ? `${name}.exe` : name);
}
