import {
	accessSync,
	chmodSync,
	chownSync,
	constants,
	mkdirSync,
	readdirSync,
	statSync
} from 'node:fs';
import { LaunchError } from '../launch/launch-error.js';
import { problems } from '../launch/words.js';
import { layout } from './cluster.js';
import { canReach } from './reach.js';

/**
 * Makes the data folder where it is missing, closed to everybody else, and checks that both we and
 * PostgreSQL's user can work in it.
 *
 * @param {string} folder
 * @param {import('./account.js').Account | null} account
 * @throws {LaunchError}
 */
export function prepareFolder(folder, account) {
	try {
		mkdirSync(folder, { recursive: true });
		if (readdirSync(folder).length === 0) {
			chmodSync(folder, 0o700);
			if (account) chownSync(folder, account.uid, account.gid);
		}
		accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
	} catch {
		throw new LaunchError(problems.dataUnwritable(folder));
	}
	if (account && !canReach(folder, account)) {
		throw new LaunchError(problems.dataUnreachable(folder, account.name));
	}
	const owner = statSync(layout(folder).cluster, { throwIfNoEntry: false })?.uid;
	if (owner !== undefined && !account && process.getuid && owner !== process.getuid()) {
		throw new LaunchError(problems.dataOwnedByOther(folder));
	}
}
