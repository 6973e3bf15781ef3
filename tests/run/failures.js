/**
 * What failed in a report, by name: a run prints thousands of lines, and its end is what is read.
 */
import path from 'node:path';

/**
 * @param {any} report Vitest's. A file that could not be loaded has a message and no tests.
 * @returns {string[]} Where, which test, and the first line of what was wrong.
 */
export function vitestFailures({ testResults }) {
	return testResults.flatMap((/** @type {any} */ file) => {
		const where = path.relative(process.cwd(), file.name);
		const failed = file.assertionResults.filter((/** @type {any} */ test) => isFailed(test));
		if (failed.length === 0 && isFailed(file)) return [`${where}: ${firstLine(file.message)}`];
		return failed.map(
			(/** @type {any} */ { fullName, failureMessages: [message] }) =>
				`${where} › ${fullName}: ${firstLine(message)}`
		);
	});
}

/**
 * @param {any} report Playwright's: suites within suites.
 * @returns {string[]}
 */
export function playwrightFailures({ suites }) {
	return suites.flatMap((/** @type {any} */ suite) => [
		...(suite.specs ?? [])
			.filter((/** @type {any} */ { ok }) => !ok)
			.map((/** @type {any} */ { file, title, tests }) => {
				const results = tests.flatMap((/** @type {any} */ test) => test.results);
				return `${file} › ${title}: ${firstLine(results.at(-1)?.error?.message)}`;
			}),
		...playwrightFailures({ suites: suite.suites ?? [] })
	]);
}

/** @param {{ status: string }} test */
const isFailed = ({ status }) => status === 'failed';

/** @param {string | undefined} message */
const firstLine = (message) => message?.split('\n', 1)[0] ?? 'no message';
