import { createRealtime } from '$server/realtime/index';
import { closeConnection, connection } from '$lib/server/db/client';

const REALTIME = Symbol.for('handlekraft.realtime');
const SHUTDOWN = Symbol.for('handlekraft.shutdown');
const shared = globalThis as {
	[REALTIME]?: ReturnType<typeof createRealtime>;
	[SHUTDOWN]?: Set<() => Promise<void>>;
};

/**
 * Publishes the board sockets for whoever owns the port, and what it must close last. Migrating is
 * not done here: several processes may start at once, and `server/start.js` goes before them.
 */
export function startApplication(): void {
	shared[REALTIME] ??= createRealtime({ connection: connection() });
	(shared[SHUTDOWN] ??= new Set()).add(closeConnection);
}
