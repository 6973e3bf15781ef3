import { once } from 'node:events';
import { LaunchError } from './launch-error.js';
import { problems } from './words.js';

/**
 * @param {import('node:net').Server} server
 * @param {string} host
 * @param {number} port 0: any free one.
 * @returns {Promise<number>} The port it listens on.
 * @throws {LaunchError} Where the port is taken, or the address is not ours.
 */
export async function listen(server, host, port) {
	server.listen({ host: host.replace(/^\[|\]$/g, ''), port });
	try {
		await once(server, 'listening');
	} catch (error) {
		const code = /** @type {NodeJS.ErrnoException} */ (error).code ?? '';
		throw new LaunchError(
			code === 'EADDRINUSE'
				? problems.portInUse(host, port)
				: problems.cannotListen(host, port, code)
		);
	}
	return /** @type {import('node:net').AddressInfo} */ (server.address()).port;
}
