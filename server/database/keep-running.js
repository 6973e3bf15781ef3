import { setTimeout as wait } from 'node:timers/promises';
import { progress, problems } from '../launch/words.js';

/**
 * @typedef {object} Kept
 * @property {() => boolean} isRunning
 * @property {() => Promise<unknown>} restart Rejects where it did not come up.
 */

/** Milliseconds between two looks. */
const LOOK_EVERY = 500;
/** Milliseconds to wait after an attempt that failed; after the last of them it is given up. */
const PAUSES = [1_000, 2_000, 5_000, 10_000];

/**
 * Looks after a PostgreSQL that nobody else would start again. The application finds it by itself
 * once it is back, so that is all there is to do.
 *
 * @param {Kept} database
 * @param {(line: string) => void} tell What happened, for the console.
 * @param {{ every?: number, pauses?: number[] }} [times] In milliseconds; others than usual in tests.
 * @returns {() => Promise<void>} Stops looking; resolves when no start is under way any more.
 */
export function keepRunning(database, tell, { every = LOOK_EVERY, pauses = PAUSES } = {}) {
	const stop = new AbortController();
	const looking = look();

	async function look() {
		while (await pause(every, stop.signal)) {
			if (database.isRunning()) continue;
			tell(progress.databaseDied());
			if (await startAgain()) tell(progress.databaseIsBack());
			else return;
		}
	}

	/** @returns {Promise<boolean>} False where it was given up. */
	async function startAgain() {
		for (let attempt = 0; ; attempt++) {
			try {
				await database.restart();
				return true;
			} catch (error) {
				tell(error instanceof Error ? error.message : String(error));
			}
			const after = pauses[attempt];
			if (after === undefined) tell(problems.databaseGivenUp());
			if (after === undefined || !(await pause(after, stop.signal))) return false;
		}
	}

	return () => {
		stop.abort();
		return looking;
	};
}

/**
 * @param {number} ms
 * @param {AbortSignal} signal
 * @returns {Promise<boolean>} False where it was cut short.
 */
function pause(ms, signal) {
	return wait(ms, true, { signal, ref: false }).catch(() => false);
}
