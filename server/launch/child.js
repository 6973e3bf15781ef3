import { spawn } from 'node:child_process';
import { CHECKOUT } from './checkout.js';

/**
 * @typedef {object} ChildOptions
 * @property {AbortSignal} [signal] Ends the child when aborted.
 * @property {NodeJS.ProcessEnv} [env] On top of our own.
 * @property {boolean} [show] Lets the child write to our terminal, instead of collecting it.
 */

/**
 * Runs a program in the checkout to its end.
 *
 * @param {string} program
 * @param {string[]} args
 * @param {ChildOptions} [options]
 * @returns {Promise<{ code: number, output: string, stdout: string }>} `output` holds both streams
 *   in the order they came. `code` is 1 where the child was ended by a signal or did not start.
 */
export function child(program, args, { signal, env, show = false } = {}) {
	return new Promise((resolve) => {
		const running = spawn(program, args, {
			cwd: CHECKOUT,
			env: { ...process.env, ...env },
			stdio: ['ignore', show ? 'inherit' : 'pipe', show ? 'inherit' : 'pipe'],
			signal
		});
		let output = '';
		let stdout = '';
		running.stdout?.setEncoding('utf8').on('data', (text) => {
			output += text;
			stdout += text;
		});
		running.stderr?.setEncoding('utf8').on('data', (text) => (output += text));
		running.on('error', (error) => {
			output += error.message;
			if (running.pid === undefined) resolve({ code: 1, output, stdout });
		});
		running.on('close', (code) => resolve({ code: code ?? 1, output, stdout }));
	});
}

/**
 * Runs npm: the one that runs us where there is one, so that both are the same version.
 *
 * @param {string[]} args
 * @param {ChildOptions} [options]
 */
export function npm(args, options) {
	const own = process.env.npm_execpath;
	if (own && /npm-cli\.c?js$/.test(own)) return child(process.execPath, [own, ...args], options);
	return process.platform === 'win32'
		? child('cmd.exe', ['/d', '/c', 'npm', ...args], options)
		: child('npm', args, options);
}
