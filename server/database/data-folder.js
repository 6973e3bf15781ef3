import { createHash } from 'node:crypto';
import path from 'node:path';
import { LaunchError } from '../launch/launch-error.js';
import { problems } from '../launch/words.js';
import { postgresAccount } from './account.js';
import { canReach } from './reach.js';

/** Where a root process keeps what an unprivileged user has to reach. */
export const SHARED_PLACE = '/var/lib/handlekraft';

/**
 * Chooses the data folder: `DATA_DIR`, else `data/` in the checkout. Where the checkout lies in a
 * folder that PostgreSQL's user cannot reach (a clone in root's home, say), a folder of its own
 * under `/var/lib/handlekraft`, always the same one for the same checkout.
 *
 * @param {string} root The checkout.
 * @param {NodeJS.ProcessEnv} env
 * @returns {string} Absolute path.
 */
export function dataFolder(root, env) {
	const wanted = path.resolve(root, env.DATA_DIR || 'data');
	const account = postgresAccount(path.join(wanted, 'postgres'));
	if (canReach(wanted, account)) return wanted;
	if (env.DATA_DIR) throw new LaunchError(problems.dataUnreachable(wanted, account?.name ?? ''));
	const mark = createHash('sha256').update(root).digest('hex').slice(0, 8);
	return path.join(SHARED_PLACE, `${path.basename(root)}-${mark}`);
}
