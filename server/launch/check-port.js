import { once } from 'node:events';
import { createServer } from 'node:net';
import { listen } from './listen.js';

/**
 * Makes sure that a port is free, before minutes are spent on getting ready for it.
 *
 * @param {{ host: string, port: number }} where
 * @throws {import('./launch-error.js').LaunchError}
 */
export async function checkPort({ host, port }) {
	const server = createServer();
	await listen(server, host, port);
	server.close();
	await once(server, 'close');
}
