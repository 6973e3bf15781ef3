import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKOUT } from './checkout.js';
import { npm } from './child.js';
import { fingerprint } from './fingerprint.js';
import { LaunchError } from './launch-error.js';
import { problems, progress } from './words.js';

/** What the build is made from. */
const INPUTS = [
	...['src', 'server', 'static', 'drizzle', 'package.json', 'package-lock.json'],
	...['svelte.config.js', 'vite.config.ts', 'tsconfig.json']
];
const STAMP = path.join(CHECKOUT, 'build/inputs.sha256');
const RESULTS = ['build/handler.js', 'build/cli/cli.js'];

/**
 * Builds the application where it is not built, or built from something else than what lies here.
 *
 * @param {AbortSignal} [signal]
 * @throws {LaunchError}
 */
export async function ensureBuilt(signal) {
	const made = existsSync(STAMP) ? readFileSync(STAMP, 'utf8') : null;
	if (made === inputs() && isWhole()) return;
	console.log(progress.building());
	const { code, output } = await build(signal);
	signal?.throwIfAborted();
	if (code === 0) return;
	console.error(output);
	throw new LaunchError(problems.buildFailed());
}

/**
 * Builds anew, and notes from what.
 *
 * @param {AbortSignal} [signal]
 * @returns {Promise<{ code: number, output: string }>}
 */
export async function build(signal) {
	// Taken before: a file that is changed meanwhile makes the next start build again.
	const from = inputs();
	const { code, output } = await npm(['run', 'build'], { signal });
	if (code === 0 && isWhole()) writeFileSync(STAMP, from);
	return { code: code === 0 && !isWhole() ? 1 : code, output };
}

function isWhole() {
	return RESULTS.every((file) => existsSync(path.join(CHECKOUT, file)));
}

/** Tests are not in the build, nor are the commands, which Node runs as they are. */
function inputs() {
	return fingerprint(
		CHECKOUT,
		INPUTS,
		(file) => !/\.test\.[jt]s$/.test(file) && !/^server\/.*\.js$/.test(file)
	);
}
