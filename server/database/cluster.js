import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { LaunchError } from '../launch/launch-error.js';
import { problems } from '../launch/words.js';
import { program } from './binaries.js';
import { run } from './run.js';

/** Name of the database's owner and of the database itself. */
export const NAME = 'handlekraft';

/**
 * The files of one data folder.
 *
 * @param {string} folder
 */
export function layout(folder) {
	return {
		cluster: path.join(folder, 'postgres'),
		password: path.join(folder, 'password'),
		log: path.join(folder, 'postgres.log')
	};
}

/**
 * @param {string} cluster
 * @returns {number | null} The PostgreSQL version that made it; null where there is none.
 */
export function clusterMajor(cluster) {
	const file = path.join(cluster, 'PG_VERSION');
	return existsSync(file) ? Number(readFileSync(file, 'utf8').trim()) : null;
}

/**
 * Makes the cluster: UTF-8, Danish ICU sorting, data checksums, a password of its own. It is built
 * beside its place and moved there when whole, so that a start that was cut off leaves no half one.
 *
 * @param {string} folder
 * @param {string} bin
 * @param {import('./account.js').Account | null} account
 * @param {boolean} durable
 */
export async function createCluster(folder, bin, account, durable) {
	const { cluster, password } = layout(folder);
	const draft = `${cluster}.new`;
	rmSync(password, { force: true });
	writeFileSync(password, randomBytes(24).toString('base64url'), { mode: 0o600 });
	if (account) chownSync(password, account.uid, account.gid);
	let output = '';
	// C.UTF-8 knows which letters are letters; a few systems only have C.
	for (const locale of ['C.UTF-8', 'C']) {
		rmSync(draft, { recursive: true, force: true });
		const result = await run(
			program(bin, 'initdb'),
			[
				...['-D', draft, '-U', NAME, '--pwfile', password, '--auth=scram-sha-256'],
				...['--data-checksums', '--encoding=UTF8', `--locale=${locale}`],
				...['--locale-provider=icu', '--icu-locale=da', ...(durable ? [] : ['--no-sync'])]
			],
			account
		);
		if (result.code === 0) return renameSync(draft, cluster);
		output = result.output;
	}
	rmSync(draft, { recursive: true, force: true });
	const reason = /error: (.*)/.exec(output)?.[1] ?? output.trim().split('\n').at(-1) ?? '';
	throw new LaunchError(problems.postgresFailed('initdb', reason));
}
