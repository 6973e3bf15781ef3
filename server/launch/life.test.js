import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, expect, it } from 'vitest';

/** @type {import('node:child_process').ChildProcess[]} */
const running = [];
afterEach(() => running.splice(0).forEach((command) => command.kill('SIGKILL')));

/**
 * Runs a command whose `main` has this body.
 *
 * @param {string} body
 * @param {string} [shell] Run by a shell as npm does, with this after it so that the shell stays.
 */
function command(body, shell) {
	const here = new URL('.', import.meta.url).href;
	const code = `
		import { live } from '${here}life.js';
		import { LaunchError } from '${here}launch-error.js';
		await live(async (life) => { setInterval(() => {}, 1000); ${body} });`;
	const node = [process.execPath, '--input-type=module', '-e', code];
	const child = shell
		? spawn('sh', ['-c', `"$@"; ${shell}`, 'sh', ...node], {
				env: { ...process.env, npm_lifecycle_event: 'start' }
			})
		: spawn(process.execPath, node.slice(1));
	running.push(child);
	let said = '';
	child.stdout.setEncoding('utf8').on('data', (text) => (said += text));
	child.stderr.setEncoding('utf8').on('data', (text) => (said += text));
	return {
		child,
		said: () => said,
		exit: once(child, 'close').then(([code]) => code),
		/** @param {string} text */
		async until(text) {
			while (!said.includes(text)) await once(child.stdout, 'data');
		}
	};
}

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
	'ends with 0 on %s, closing the last first',
	async (signal) => {
		const { child, said, exit, until } = command(`
		life.onEnd('database', () => console.log('database closed'));
		life.onEnd('server', () => console.log('server closed'));
		console.log('up');`);
		await until('up');
		child.kill(/** @type {NodeJS.Signals} */ (signal));
		expect(await exit).toBe(0);
		expect(said()).toMatch(/server closed\ndatabase closed\n$/);
	}
);

it('takes a signal that comes twice at once, as from npm, for one', async () => {
	const { child, said, exit, until } = command(`
		life.onEnd('database', () => console.log('closed'));
		console.log('up');`);
	await until('up');
	child.kill('SIGINT');
	child.kill('SIGTERM');
	expect(await exit).toBe(0);
	expect(said()).toContain('closed');
});

it('does not wait for what hangs after a second Ctrl-C', async () => {
	const { child, exit, until } = command(`
		life.onEnd('hangs', () => { console.log('closing'); return new Promise(() => {}); });
		console.log('up');`);
	await until('up');
	child.kill('SIGINT');
	await until('closing');
	const impatient = setInterval(() => child.kill('SIGINT'), 50);
	expect(await exit).toBe(130);
	clearInterval(impatient);
});

it('tells a problem in one line, closes what was open and ends with 1', async () => {
	const { said, exit } = command(`
		life.onEnd('database', () => console.log('closed'));
		throw new LaunchError('Porten er optaget.');`);
	expect(await exit).toBe(1);
	expect(said().trim().split('\n').sort()).toEqual(['Porten er optaget.', 'closed']);
});

it('closes what was still being opened when it was asked to end', async () => {
	const { child, said, exit, until } = command(`
		console.log('opening');
		await new Promise((resolve) => life.signal.addEventListener('abort', resolve));
		life.onEnd('database', () => console.log('closed'));
		life.signal.throwIfAborted();`);
	await until('opening');
	child.kill('SIGTERM');
	expect(await exit).toBe(0);
	expect(said()).toMatch(/closed\n$/);
	expect(said()).not.toContain('AbortError');
});

it('ends when the shell that npm has put above it is ended', async () => {
	const { child, said, exit, until } = command(
		`life.onEnd('database', () => console.log('closed'));
		console.log('up');`,
		'true'
	);
	await until('up');
	child.kill('SIGTERM');
	// The streams close when the last process that holds them is gone: the command itself.
	await exit;
	expect(said()).toMatch(/closed\n$/);
});
