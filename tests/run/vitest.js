import { child } from '../../server/launch/child.js';
import { countedBy } from './counts.js';

/**
 * @param {string} project As named in vite.config.ts.
 * @param {NodeJS.ProcessEnv} env
 * @param {AbortSignal} signal
 */
export function vitest(project, env, signal) {
	return countedBy(
		(report) =>
			child(
				process.execPath,
				[
					...['node_modules/vitest/vitest.mjs', 'run', '--project', project],
					...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
				],
				{ signal, env, show: true }
			),
		({ numPassedTests, numFailedTests }) => ({ passed: numPassedTests, failed: numFailedTests })
	);
}
