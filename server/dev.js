/**
 * `npm run dev`: the same application from its sources, reloading as they change. Everything
 * imported here is Node alone; packages are imported once they are installed.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { checkPort } from './launch/check-port.js';
import { CHECKOUT } from './launch/checkout.js';
import { openDatabase } from './launch/database.js';
import { showsDemo } from './launch/demo.js';
import { doors } from './launch/doors.js';
import { ensureInstalled } from './launch/install.js';
import { live } from './launch/life.js';
import { checkNode } from './launch/node-version.js';
import { listenSettings, originOf } from './launch/settings.js';
import { setUp } from './launch/setup.js';

await live(async (life) => {
	const { env } = process;
	process.chdir(CHECKOUT);
	checkNode();
	const where = listenSettings(env, 5173);
	await checkPort(where);
	await ensureInstalled(life.signal);
	const url = await openDatabase(life, env);
	life.signal.throwIfAborted();
	const demo = showsDemo(env, where.host);
	const setup = await setUp(['server/launch/cli-from-source.js'], {
		url,
		demo,
		signal: life.signal
	});
	const origin = env.ORIGIN || originOf(where.host, where.port);
	const vite = spawn(
		process.execPath,
		[
			...['node_modules/vite/bin/vite.js', 'dev', '--strictPort'],
			...['--host', where.host, '--port', String(where.port)]
		],
		{
			stdio: 'inherit',
			env: { ...env, DATABASE_URL: url, HANDLEKRAFT_DEMO: demo ? '1' : '0', ORIGIN: origin }
		}
	);
	const gone = once(vite, 'exit');
	gone.then(([code]) => life.end(code ?? 0));
	life.onEnd('vite', () => (vite.kill('SIGTERM'), gone));
	console.log(doors(origin, setup));
});
