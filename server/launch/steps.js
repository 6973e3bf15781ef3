/** @typedef {{ name: string, run: () => unknown, within: number }} Step `within`: milliseconds. */

/**
 * Runs the steps of a shutdown one after the other. One that fails or takes too long is told of and
 * passed over: the steps after it matter no less.
 *
 * @param {Step[]} steps
 * @param {(message: string) => void} complain
 */
export async function runSteps(steps, complain) {
	for (const { name, run, within } of steps) {
		/** @type {NodeJS.Timeout | undefined} */
		let timer;
		const late = new Promise((_, reject) => {
			timer = setTimeout(() => reject(new Error(`not done within ${within} ms`)), within);
		});
		try {
			await Promise.race([Promise.resolve().then(run), late]);
		} catch (error) {
			complain(`${name}: ${wordsOf(error)}`);
		} finally {
			clearTimeout(timer);
		}
	}
}

/**
 * A database's error quotes what it could not store: only a plain one's words are shown.
 *
 * @param {unknown} error
 */
function wordsOf(error) {
	if (!(error instanceof Error)) return typeof error;
	return error.constructor === Error ? error.message : error.name;
}
