/**
 * `npm start`: from a fresh clone to a running application in one command. Everything imported here
 * is Node alone; packages are imported once they are installed.
 */
import { ensureBuilt } from './launch/build.js';
import { checkPort } from './launch/check-port.js';
import { CHECKOUT } from './launch/checkout.js';
import { openDatabase } from './launch/database.js';
import { showsDemo } from './launch/demo.js';
import { doors } from './launch/doors.js';
import { ensureInstalled } from './launch/install.js';
import { live } from './launch/life.js';
import { checkNode } from './launch/node-version.js';
import { listenSettings } from './launch/settings.js';
import { setUp } from './launch/setup.js';

await live(async (life) => {
	const { env } = process;
	process.chdir(CHECKOUT);
	checkNode();
	const where = listenSettings(env);
	await checkPort(where);
	await ensureInstalled(life.signal);
	// Before the build: a database that is not there should be told of in a second, not in a minute.
	const url = await openDatabase(life, env);
	life.signal.throwIfAborted();
	await ensureBuilt(life.signal);
	const demo = showsDemo(env, where.host);
	const setup = await setUp(['build/cli/cli.js'], { url, demo, signal: life.signal });
	env.DATABASE_URL = url;
	env.HANDLEKRAFT_DEMO = demo ? '1' : '0';
	env.NODE_ENV ??= 'production';
	const { serve } = await import('./index.js');
	const { close } = await serve(where);
	life.onEnd('server', close);
	console.log(doors(env.ORIGIN ?? '', setup));
});
