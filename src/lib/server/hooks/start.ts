import { createRealtime, newBus, type Realtime } from '$server/realtime/index';
import { closeConnection, connection } from '$lib/server/db/client';
import { environment } from '$lib/server/env';
import { Clockwork } from '$lib/server/jobs/Clockwork';
import { Postman } from '$lib/server/mail/Postman';
import { sayLastWords } from './lastWords';

const REALTIME = Symbol.for('handlekraft.realtime');
const CLOCKWORK = Symbol.for('handlekraft.clockwork');
const SHUTDOWN = Symbol.for('handlekraft.shutdown');
const shared = globalThis as {
	[REALTIME]?: Realtime;
	[CLOCKWORK]?: Clockwork | undefined;
	[SHUTDOWN]?: Set<() => Promise<void>>;
};

/**
 * Publishes the board sockets for whoever owns the port, begins the timed work, and says what must be
 * closed last. Migrating is not done here: several processes may start at once, and `server/start.js`
 * goes before them.
 *
 * @throws OccupiedError where another process serves the database, and no Redis ties the two.
 */
export async function startApplication(): Promise<void> {
	(shared[SHUTDOWN] ??= new Set()).add(closeLast);
	if (!shared[REALTIME]) {
		process.on('uncaughtException', sayLastWords);
		const bus = await newBus(connection(), environment().REDIS_URL);
		const realtime = createRealtime({ connection: connection(), bus });
		shared[REALTIME] = realtime;
		await realtime.ready();
	}
	// Only now: a process that may not serve the database does nobody's work. Under `vite dev` this is
	// run anew when the code has changed, and what ran before is the old code's.
	await shared[CLOCKWORK]?.stop();
	shared[CLOCKWORK] = startClockwork();
}

/** What timed work is doing needs the database to the end. */
async function closeLast(): Promise<void> {
	await shared[CLOCKWORK]?.stop();
	await closeConnection();
}

function startClockwork(): Clockwork | undefined {
	const { HANDLEKRAFT_JOBS, SMTP_URL, MAIL_FROM } = environment();
	if (!HANDLEKRAFT_JOBS) return undefined;
	const postman = SMTP_URL && MAIL_FROM ? new Postman({ url: SMTP_URL, from: MAIL_FROM }) : null;
	const clockwork = new Clockwork({ db: connection().db, postman });
	clockwork.start();
	return clockwork;
}
