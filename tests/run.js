/**
 * `npm test`: every stage, whatever the ones before it found, and one line of numbers at the end.
 * `npm test -- unit build` runs only the stages that are named.
 */
import { CHECKOUT } from '../server/launch/checkout.js';
import { ensureInstalled } from '../server/launch/install.js';
import { LaunchError } from '../server/launch/launch-error.js';
import { checkNode } from '../server/launch/node-version.js';
import { stages } from './run/stages.js';

/** @typedef {import('./run/counts.js').Counts} Counts */

process.chdir(CHECKOUT);
const stop = new AbortController();
for (const name of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
	process.once(name, () => {
		stop.abort();
		process.exitCode = 130;
	});
}

/** @type {Map<string, Counts | string>} What each stage found, or why it could not run. */
const results = new Map();
/** @type {Map<string, number>} Whole seconds each stage took. */
const seconds = new Map();
try {
	checkNode();
	await ensureInstalled(stop.signal);
	await runStages(process.argv.slice(2));
} catch (error) {
	if (!stop.signal.aborted) {
		console.error(error instanceof LaunchError ? error.message : error);
		results.set('runner', { passed: 0, failed: 1 });
	}
}
if (!stop.signal.aborted) close();

/** @param {string[]} asked */
async function runStages(asked) {
	const all = stages(process.env, asked);
	const unknown = asked.filter((name) => !all.some((stage) => stage.answersTo.includes(name)));
	if (unknown.length > 0) throw new LaunchError(`There is no stage called ${unknown.join(', ')}.`);
	for (const { name, answersTo, needs = [], run } of all) {
		if (asked.length > 0 && !asked.some((word) => answersTo.includes(word))) continue;
		const missing = needs.find((other) => hasFailed(results.get(other)));
		if (missing) {
			results.set(name, `not run: ${missing} failed`);
			continue;
		}
		console.log(`\n─── ${name} ───\n`);
		const began = performance.now();
		results.set(name, await run(stop.signal));
		seconds.set(name, Math.round((performance.now() - began) / 1000));
		stop.signal.throwIfAborted();
	}
}

/** @param {Counts | string | undefined} result */
function hasFailed(result) {
	return typeof result === 'object' && result.failed > 0;
}

/** Says what each stage found, and last the one line that others read. */
function close() {
	let [passed, failed] = [0, 0];
	console.log('');
	for (const [name, result] of results) {
		if (typeof result === 'string') {
			console.log(`${name}: ${result}`);
			continue;
		}
		console.log(
			`${name}: ${result.failed > 0 ? 'FAILED' : 'ok'} (${result.passed}/${result.passed + result.failed}), ${seconds.get(name) ?? 0} s`
		);
		for (const failure of result.failures ?? []) console.log(`    ${failure}`);
		passed += result.passed;
		failed += result.failed;
	}
	console.log(`\n${passed} passed, ${failed} failed`);
	process.exitCode = failed > 0 ? 1 : 0;
}
