import { readFileSync, statSync } from 'node:fs';
import { LaunchError } from '../launch/launch-error.js';
import { problems } from '../launch/words.js';

/** @typedef {{ uid: number, gid: number, name: string }} Account */

/**
 * The user PostgreSQL runs as. It refuses root, so a root process hands it to an unprivileged one:
 * whoever owns the cluster already, else `postgres`, else `nobody`.
 *
 * @param {string} cluster Folder of the cluster; need not exist yet.
 * @returns {Account | null} Null: as ourselves.
 */
export function postgresAccount(cluster) {
	if (process.getuid?.() !== 0) return null;
	const owner = statSync(cluster, { throwIfNoEntry: false });
	if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, name: `${owner.uid}` };
	const account = lookUp('postgres') ?? lookUp('nobody');
	if (!account) throw new LaunchError(problems.noAccount());
	return account;
}

/**
 * @param {string} name
 * @returns {Account | null}
 */
function lookUp(name) {
	const entry = readFileSync('/etc/passwd', 'utf8')
		.split('\n')
		.map((row) => row.split(':'))
		.find((fields) => fields[0] === name);
	return entry ? { name, uid: Number(entry[2]), gid: Number(entry[3]) } : null;
}
