import { LaunchError } from './launch-error.js';
import { runSteps } from './steps.js';
import { progress } from './words.js';

/**
 * @typedef {object} Life What a command may ask of the process it runs in.
 * @property {AbortSignal} signal Aborted when somebody asks the command to end.
 * @property {(name: string, run: () => unknown, within?: number) => void} onEnd Something to close;
 *   what was opened last is closed first.
 * @property {(code: number) => void} end Ends the command from inside.
 */

const STOP_SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
/** A shutdown that takes longer is cut off. */
const HARD_LIMIT = 10_000;
/** npm passes Ctrl-C on to a process that the terminal has told already: that is one Ctrl-C. */
const SAME_KEYPRESS = 500;

/**
 * Runs a command that lives until it is asked to end. `main` returns when everything is up; a
 * signal, `end`, or an error in `main` closes what was opened and ends the process: with 0 where it
 * was asked to, with 1 where it failed. A second Ctrl-C does not wait.
 *
 * @param {(life: Life) => Promise<void>} main
 */
export async function live(main) {
	const stop = new AbortController();
	/** @type {import('./steps.js').Step[]} */
	const closers = [];
	/** @type {(code: number) => void} */
	let end = () => {};
	const ended = /** @type {Promise<number>} */ (new Promise((resolve) => (end = resolve)));
	const asked = () => {
		stop.abort();
		end(0);
	};
	listenForSignals(asked);
	if (process.env.npm_lifecycle_event) watchParent(asked);
	/** @type {Life} */
	const life = {
		signal: stop.signal,
		onEnd: (name, run, within = HARD_LIMIT) => closers.unshift({ name, run, within }),
		end
	};
	const started = main(life).catch((error) => {
		if (!stop.signal.aborted) tell(error);
		end(1);
	});
	const code = await ended;
	if (code === 0) console.log(progress.stopping());
	setTimeout(() => process.exit(1), HARD_LIMIT).unref();
	// What was being opened when the signal came has to be open before it can be closed.
	await started;
	await runSteps(closers, (message) => console.error(message));
	process.exit(code);
}

/** @param {() => void} first */
function listenForSignals(first) {
	let asked = 0;
	for (const name of STOP_SIGNALS) {
		process.on(name, () => {
			if (asked === 0) {
				asked = performance.now();
				first();
			} else if (performance.now() - asked > SAME_KEYPRESS) {
				process.exit(130);
			}
		});
	}
	// The terminal may be gone before we are.
	process.stdout.on('error', () => {});
	process.stderr.on('error', () => {});
}

/**
 * npm puts a shell between itself and us, and passes SIGTERM on to that shell alone: it ends, and
 * we would live on with nobody to ask us to end.
 *
 * @param {() => void} gone
 */
function watchParent(gone) {
	const parent = process.ppid;
	const watch = setInterval(() => {
		if (process.ppid === parent) return;
		clearInterval(watch);
		gone();
	}, 200);
	watch.unref();
}

/** @param {unknown} error */
function tell(error) {
	console.error(error instanceof LaunchError ? error.message : error);
}
