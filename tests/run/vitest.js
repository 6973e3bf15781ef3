import { child } from '../../server/launch/child.js';
import { countedBy } from './counts.js';
import { vitestFailures } from './failures.js';

/**
 * @param {string} project As named in vite.config.ts.
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 * @param {string[]} only Paths of the files that are run; none: all.
 */
export function vitest(project, env, signal, only = []) {
	return countedBy(
		(report) =>
			child(
				process.execPath,
				[
					...['node_modules/vitest/vitest.mjs', 'run', ...only, '--project', project],
					...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
				],
				{ signal, env, show: true }
			),
		(found) => ({
			passed: found.numPassedTests,
			failed: found.numFailedTests,
			failures: vitestFailures(found)
		})
	);
}
