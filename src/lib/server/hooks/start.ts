import { createRealtime, newBus, type Realtime } from '$server/realtime/index';
import { closeConnection, connection } from '$lib/server/db/client';
import { environment } from '$lib/server/env';
import { sayLastWords } from './lastWords';

const REALTIME = Symbol.for('handlekraft.realtime');
const SHUTDOWN = Symbol.for('handlekraft.shutdown');
const shared = globalThis as {
	[REALTIME]?: Realtime;
	[SHUTDOWN]?: Set<() => Promise<void>>;
};

/**
 * Publishes the board sockets for whoever owns the port, and what it must close last. Migrating is
 * not done here: several processes may start at once, and `server/start.js` goes before them.
 *
 * @throws OccupiedError where another process serves the database, and no Redis ties the two.
 */
export async function startApplication(): Promise<void> {
	(shared[SHUTDOWN] ??= new Set()).add(closeConnection);
	if (shared[REALTIME]) return;
	process.on('uncaughtException', sayLastWords);
	const bus = await newBus(connection(), environment().REDIS_URL);
	const realtime = createRealtime({ connection: connection(), bus });
	shared[REALTIME] = realtime;
	await realtime.ready();
}
