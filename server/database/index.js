import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LaunchError } from '../launch/launch-error.js';
import { problems } from '../launch/words.js';
import { postgresAccount } from './account.js';
import { isRunning } from './adopt.js';
import { findBinaries } from './binaries.js';
import { clusterMajor, createCluster, layout, NAME } from './cluster.js';
import { ensureDatabase } from './ensure-database.js';
import { lockDataFolder } from './lock.js';
import { bringDown, bringUp } from './postmaster.js';
import { prepareFolder } from './prepare-folder.js';

/**
 * @typedef {object} RunningPostgres
 * @property {string} url Holds for as long as we live, restarts included.
 * @property {() => boolean} isRunning
 * @property {() => Promise<void>} restart After it has died: brings it up again, on the same port.
 * @property {() => Promise<void>} stop
 */

/**
 * Brings up the embedded PostgreSQL of a data folder, making both where they are missing, and keeps
 * the folder for this process alone until `stop`.
 *
 * @param {object} options
 * @param {string} options.dataDir
 * @param {boolean} [options.durable] False switches off what makes data survive a stop of the
 *   machine; for tests.
 * @returns {Promise<RunningPostgres>}
 * @throws {LaunchError} With one line that says what to do.
 */
export async function startPostgres({ dataDir, durable = true }) {
	const folder = path.resolve(dataDir);
	const account = postgresAccount(layout(folder).cluster);
	prepareFolder(folder, account);
	const unlock = lockDataFolder(folder);
	try {
		const place = await preparePlace(folder, account, durable);
		const port = await bringUp(place);
		/** @type {Promise<void> | undefined} */
		let stopping;
		const stop = () => (stopping ??= bringDown(place).finally(unlock));
		const url = addressOf(folder, port);
		await ensureDatabase(url).catch((error) =>
			stop().then(() => {
				throw new LaunchError(problems.postgresFailed(layout(folder).log, error.message));
			})
		);
		return {
			url,
			isRunning: () => isRunning(layout(folder).cluster),
			restart: async () => void (await bringUp(place, port)),
			stop
		};
	} catch (error) {
		unlock();
		throw error;
	}
}

/**
 * @param {string} folder
 * @param {import('./account.js').Account | null} account
 * @param {boolean} durable
 */
async function preparePlace(folder, account, durable) {
	const { cluster, password } = layout(folder);
	const major = clusterMajor(cluster);
	const bin = await findBinaries(account, major);
	if (major === null) await createCluster(folder, bin, account, durable);
	if (!existsSync(password)) throw new LaunchError(problems.passwordMissing(folder));
	return { folder, bin, account, durable };
}

/** @param {string} folder @param {number} port */
function addressOf(folder, port) {
	const secret = encodeURIComponent(readFileSync(layout(folder).password, 'utf8').trim());
	return `postgres://${NAME}:${secret}@127.0.0.1:${port}/${NAME}`;
}
