import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type postgres from 'postgres';
import { createRealtime, type Realtime, type RealtimeOptions } from '$server/realtime/index';
import type { TestDatabase } from './database.ts';

/** A real server with the board sockets on it, and nothing else. */
export interface TestSocketServer {
	/** `http://127.0.0.1:<port>` */
	origin: string;
	port: number;
	realtime: Realtime;
	/** As when the process dies: every connection is cut, nothing is flushed or told. */
	kill(): Promise<void>;
	/** As when the process is told to stop. */
	stop(): Promise<void>;
}

/** Starts one on any free port, or on the one that an earlier server had. */
export async function newServer(
	database: TestDatabase,
	{ port = 0, ...options }: { port?: number } & Partial<RealtimeOptions> = {}
): Promise<TestSocketServer> {
	const bus = database.hub.bus();
	const sessions: postgres.Sql[] = [];
	const apart = (onClose: () => void) => {
		const session = database.apart(onClose);
		sessions.push(session);
		return session;
	};
	const connection = { ...database, apart };
	// One person of the tests plays many who send what is bad.
	const offences = 10_000;
	const realtime = createRealtime({ connection, origin: null, bus, offences, ...options });
	const server = createServer();
	const sockets = new Set<{ destroy(): void }>();
	server.on('connection', (socket) => {
		sockets.add(socket);
		socket.on('close', () => sockets.delete(socket));
	});
	server.on('upgrade', (request, socket, head) => realtime.handleUpgrade(request, socket, head));
	server.listen(port, '127.0.0.1');
	await once(server, 'listening');
	const address = server.address() as AddressInfo;
	const cut = async () => {
		if (!server.listening) return;
		const closed = once(server, 'close');
		server.close();
		for (const socket of sockets) socket.destroy();
		await closed;
	};
	return {
		origin: `http://127.0.0.1:${address.port}`,
		port: address.port,
		realtime,
		async kill() {
			await Promise.all([cut(), bus.close(), ...sessions.map((sql) => sql.end({ timeout: 0 }))]);
		},
		async stop() {
			await realtime.closeAll();
			await cut();
		}
	};
}
