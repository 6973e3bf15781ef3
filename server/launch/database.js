import path from 'node:path';
import { CHECKOUT } from './checkout.js';
import { progress } from './words.js';

/**
 * The database a command works on: the one `DATABASE_URL` names, else the embedded one, which is
 * started again where it dies, and stopped when the command ends. What it takes is imported here and not above: when a command
 * begins, packages may not be installed yet.
 *
 * @param {import('./life.js').Life} life
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<string>} Its address.
 * @throws {import('./launch-error.js').LaunchError}
 */
export async function openDatabase({ onEnd }, env) {
	if (env.DATABASE_URL) {
		const { checkDatabase } = await import('./check-database.js');
		await checkDatabase(env.DATABASE_URL);
		return env.DATABASE_URL;
	}
	const { startPostgres } = await import('../database/index.js');
	const { dataFolder } = await import('../database/data-folder.js');
	const dataDir = dataFolder(CHECKOUT, env);
	if (!env.DATA_DIR && path.dirname(dataDir) !== CHECKOUT)
		console.log(progress.dataElsewhere(dataDir));
	const { keepRunning } = await import('../database/keep-running.js');
	const database = await startPostgres({ dataDir });
	const letGo = keepRunning(database, (line) => console.error(line));
	onEnd('database', async () => {
		await letGo();
		await database.stop();
	});
	return database.url;
}
