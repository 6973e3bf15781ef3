/** `@y/websocket-server`, in memory, or with LevelDB where YPERSISTENCE names a folder. */
import { createServer } from 'node:http';
import { WebSocketServer } from 'ws';
import { setupWSConnection } from '@y/websocket-server/utils';

const server = createServer();
new WebSocketServer({ server }).on('connection', setupWSConnection);
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => {
	const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
	console.log(`http://127.0.0.1:${port}`);
});
