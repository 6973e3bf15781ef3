import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKOUT } from './checkout.js';
import { npm } from './child.js';
import { LaunchError } from './launch-error.js';
import { problems, progress } from './words.js';

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/**
 * Installs what package-lock.json asks for, where it is not there already.
 *
 * @param {AbortSignal} [signal]
 * @throws {LaunchError}
 */
export async function ensureInstalled(signal) {
	const asked = packages('package-lock.json');
	// npm writes this list when an install is complete, and only then.
	const found = packages('node_modules/.package-lock.json');
	if (asked && found && isComplete(asked, found)) return;
	console.log(progress.installing());
	const { code } = await npm(['ci', '--include=dev', '--loglevel=error'], { signal, show: true });
	signal?.throwIfAborted();
	if (code !== 0) throw new LaunchError(problems.installFailed());
}

/**
 * @param {Packages} asked
 * @param {Packages} found
 * @returns {boolean} Whether every package that this platform needs is there in the right version.
 */
export function isComplete(asked, found) {
	return Object.entries(asked).every(([place, wanted]) => {
		const there = found[place];
		if (place === '' || (!there && (wanted.optional || wanted.devOptional))) return true;
		return there?.version === wanted.version;
	});
}

/** @param {string} file @returns {Packages | null} */
function packages(file) {
	try {
		return JSON.parse(readFileSync(path.join(CHECKOUT, file), 'utf8')).packages;
	} catch {
		return null;
	}
}
