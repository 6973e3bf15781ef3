/**
 * The floor: a server that knows nothing and only copies bytes to everybody else. With FRAME_MS it
 * gathers for so long and writes once a client; without, once for each message and client.
 */
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { batchOf } from './batch.js';

const FRAME_MS = Number(process.env.FRAME_MS ?? 0);
const server = createServer();
const sockets = new WebSocketServer({ server });
/** @type {Buffer[]} */
let waiting = [];

sockets.on('connection', (socket) => {
	socket.on('error', () => {});
	socket.on('message', (/** @type {Buffer} */ data) => {
		if (FRAME_MS === 0) {
			for (const peer of sockets.clients) if (peer !== socket) peer.send(data);
			return;
		}
		if (waiting.length === 0) setTimeout(flush, FRAME_MS);
		waiting.push(data);
	});
});

function flush() {
	const frame = batchOf(waiting);
	waiting = [];
	for (const peer of sockets.clients) peer.send(frame);
}

server.listen(0, '127.0.0.1', () => {
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	console.log(`http://127.0.0.1:${port}`);
});
