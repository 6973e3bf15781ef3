import { STATUS_CODES } from 'node:http';

/**
 * @typedef {object} Realtime What the built application publishes for whoever owns the port.
 * @property {(
 *   request: import('node:http').IncomingMessage,
 *   socket: import('node:stream').Duplex,
 *   head: Buffer
 * ) => void | Promise<void>} handleUpgrade
 * @property {() => Promise<void>} closeAll Closes every socket (1012) and stores what is not yet.
 */

/** @returns {Realtime | undefined} Undefined until the application is loaded. */
export function realtime() {
	return Reflect.get(globalThis, Symbol.for('handlekraft.realtime'));
}

/**
 * Hands the requests for a board socket to the application; every other upgrade gets an answer in
 * HTTP. Nobody but us listens to an upgraded socket's errors, and an unheard one ends the process.
 *
 * @param {import('node:http').Server} server
 * @param {() => boolean} isOpen False while starting and stopping.
 */
export function routeUpgrades(server, isOpen) {
	server.on('upgrade', (request, socket, head) => {
		socket.on('error', () => socket.destroy());
		const facade = realtime();
		if (request.headers.upgrade?.toLowerCase() !== 'websocket') return refuse(socket, 400);
		if (!request.url?.startsWith('/sync/')) return refuse(socket, 404);
		if (!isOpen() || !facade) return refuse(socket, 503);
		Promise.resolve()
			.then(() => facade.handleUpgrade(request, socket, head))
			.catch(() => refuse(socket, 500));
	});
}

/**
 * @param {import('node:stream').Duplex} socket
 * @param {number} status
 */
function refuse(socket, status) {
	if (!socket.writable) return socket.destroy();
	const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}`;
	socket.once('finish', () => socket.destroy());
	socket.end(`${head}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
