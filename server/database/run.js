import { spawn } from 'node:child_process';
import path from 'node:path';

/**
 * Runs one of PostgreSQL's programs to its end, as another user where one is given.
 *
 * The environment is kept small on purpose: `PG*` variables meant for somebody's own PostgreSQL
 * must not steer ours, and messages must be in English for `lastLine` to be quotable.
 *
 * @param {string} program Absolute path.
 * @param {string[]} args
 * @param {import('./account.js').Account | null} account
 * @returns {Promise<{ code: number, output: string }>} `code` is -1 where it could not be started.
 */
export function run(program, args, account) {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			// A folder that every user can stand in: PostgreSQL gives up where it cannot read its own.
			cwd: path.parse(program).root,
			env: environment(),
			stdio: ['ignore', 'pipe', 'pipe'],
			...(account && { uid: account.uid, gid: account.gid })
		});
		let output = '';
		child.stdout.on('data', (chunk) => (output += chunk));
		child.stderr.on('data', (chunk) => (output += chunk));
		child.on('error', (error) => resolve({ code: -1, output: error.message }));
		child.on('close', (code) => resolve({ code: code ?? -1, output }));
	});
}

function environment() {
	const kept = Object.entries(process.env).filter(([name]) => !/^(PG|LC_|LANG)/.test(name));
	return { ...Object.fromEntries(kept), LC_ALL: 'C' };
}
