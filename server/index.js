import { existsSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openServer } from './launch/http-server.js';
import { checkDatabase } from './launch/check-database.js';
import { LaunchError } from './launch/launch-error.js';
import { live } from './launch/life.js';
import { LIMITS } from './importing/limits.js';
import { listenSettings } from './launch/settings.js';
import { problems } from './launch/words.js';

/** A document as it may be sent, with what its form adds around it; hooks/bodyLimit.ts keeps the rest small. */
const LARGEST_BODY = LIMITS.uploadBytes + 1024 * 1024;
const BUILT = new URL('../build/handler.js', import.meta.url);

/**
 * Serves the built application, pages and board sockets on one port. `DATABASE_URL` has to be set.
 *
 * @param {{ host: string, port: number }} where Port 0: any free one.
 * @returns {Promise<import('./launch/http-server.js').RunningServer>}
 */
export function serve({ host, port }) {
	if (!existsSync(BUILT)) throw new LaunchError(problems.notBuilt());
	return openServer({
		host,
		port,
		origin: process.env.ORIGIN || undefined,
		async load(origin) {
			// The adapter reads it once, when it is loaded; without it, forms fail on plain http.
			process.env.ORIGIN = origin;
			process.env.BODY_SIZE_LIMIT ??= String(LARGEST_BODY);
			return (await import(BUILT.href).catch(inOneLine)).handler;
		}
	});
}

/**
 * What the application refuses to start for, where somebody can do something about it.
 *
 * @param {unknown} error
 * @returns {never}
 */
function inOneLine(error) {
	if (error instanceof Error && error.name === 'OccupiedError')
		throw new LaunchError(problems.databaseInUse());
	throw error;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
	await live(async ({ onEnd }) => {
		const where = listenSettings(process.env);
		await checkDatabase(process.env.DATABASE_URL);
		const server = await serve(where);
		onEnd('server', server.close);
		console.log(`Handlekraft: ${process.env.ORIGIN}`);
	});
}
