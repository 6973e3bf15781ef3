import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { CHECKOUT } from '../../../server/launch/checkout.js';

/**
 * @typedef {object} RunningServer
 * @property {number} pid
 * @property {string} origin `http://127.0.0.1:<port>`
 * @property {() => Promise<void>} stop
 * @property {() => Promise<void>} kill As when the machine dies.
 */

/** Servers that run: they go when we go. @type {Set<import('node:child_process').ChildProcess>} */
const alive = new Set();
process.on('exit', () => alive.forEach((child) => child.kill('SIGKILL')));

/**
 * Starts a server as a process of its own, and waits until it prints its address.
 *
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} [env] On top of our own.
 * @returns {Promise<RunningServer>}
 */
export async function startServer(args, env) {
	const child = spawn(process.execPath, args, {
		cwd: CHECKOUT,
		stdio: ['ignore', 'pipe', 'inherit'],
		env: { ...process.env, NODE_ENV: 'production', ...env }
	});
	alive.add(child);
	const gone = once(child, 'exit').finally(() => alive.delete(child));
	const origin = await Promise.race([
		addressIn(child.stdout),
		gone.then(([code]) => {
			throw new Error(`${args[0]} ended with ${code} before it answered`);
		})
	]);
	/** @param {NodeJS.Signals} signal */
	const end = async (signal) => {
		child.kill(signal);
		await gone;
	};
	return {
		pid: child.pid ?? 0,
		origin,
		stop: () => end('SIGTERM'),
		kill: () => end('SIGKILL')
	};
}

/** @param {NodeJS.ReadableStream} output @returns {Promise<string>} */
function addressIn(output) {
	return new Promise((resolve) => {
		createInterface(output).on('line', (line) => {
			const address = /https?:\S+/.exec(line)?.[0];
			if (address) resolve(address);
		});
	});
}
