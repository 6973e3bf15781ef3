import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** @typedef {{ passed: number, failed: number, failures?: string[] }} Counts `failures`: by name. */

/**
 * A stage without tests of its own counts as one.
 *
 * @param {boolean} succeeded
 * @returns {Counts}
 */
export const asOne = (succeeded) => ({ passed: succeeded ? 1 : 0, failed: succeeded ? 0 : 1 });

/**
 * Runs a test runner that writes a JSON report, and counts by the report. A runner that fails
 * without a failed test to show for it (it crashed, or a file could not be loaded) counts as one.
 *
 * @param {(report: string) => Promise<{ code: number }>} run
 * @param {(report: any) => Counts} read Reports come from outside and are of many shapes.
 * @returns {Promise<Counts>}
 */
export async function countedBy(run, read) {
	const folder = mkdtempSync(path.join(tmpdir(), 'handlekraft-report-'));
	const file = path.join(folder, 'report.json');
	try {
		const { code } = await run(file);
		const counts = readReport(file, read);
		return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** @param {string} file @param {(report: any) => Counts} read @returns {Counts} */
function readReport(file, read) {
	try {
		return read(JSON.parse(readFileSync(file, 'utf8')));
	} catch {
		return { passed: 0, failed: 1 };
	}
}
