import { child } from '../../server/launch/child.js';
import { systemBrowser } from '../support/browserOptions.js';
import { countedBy } from './counts.js';
import { playwrightFailures } from './failures.js';

const CLI = 'node_modules/@playwright/test/cli.js';
/**
 * The browser tests. Where the system has no Chromium, Playwright is asked for its own, which needs
 * a way out to the internet.
 *
 * @param {AbortSignal} signal
 */
export async function playwright(signal) {
	if (!systemBrowser)
		await child(process.execPath, [CLI, 'install', 'chromium'], { signal, show: true });
	return countedBy(
		(report) =>
			child(process.execPath, [CLI, 'test', '--reporter=list,json'], {
				signal,
				env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
				show: true
			}),
		// Second attempts exist on the checking machine alone; there Playwright names them as flaky.
		(found) => ({
			passed: found.stats.expected + found.stats.flaky,
			failed: found.stats.unexpected,
			failures: playwrightFailures(found)
		})
	);
}
