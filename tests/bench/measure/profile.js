import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What is no work of the process. */
const RESTING = ['(idle)', '(root)'];

/**
 * Where a process spent its time, by the CPU profile Node wrote into a folder: the functions with
 * the most time of their own, in percent of the time it was busy.
 *
 * @param {string} folder
 * @param {number} [count]
 */
export function hottest(folder, count = 40) {
	const file = readdirSync(folder).find((name) => name.endsWith('.cpuprofile')) ?? '';
	const profile = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
	/** @type {Map<number, string>} */
	const names = new Map();
	for (const { id, callFrame } of profile.nodes) {
		const place = callFrame.url
			? ` ${path.basename(callFrame.url)}:${callFrame.lineNumber + 1}`
			: '';
		names.set(id, `${callFrame.functionName || '(anonymous)'}${place}`);
	}
	/** @type {Map<string, number>} */
	const times = new Map();
	profile.samples.forEach((/** @type {number} */ id, /** @type {number} */ at) => {
		const name = names.get(id) ?? '';
		if (!RESTING.includes(name)) times.set(name, (times.get(name) ?? 0) + profile.timeDeltas[at]);
	});
	const busy = [...times.values()].reduce((sum, time) => sum + time, 0);
	return [...times]
		.sort(([, a], [, b]) => b - a)
		.slice(0, count)
		.map(([name, time]) => ({ name, percent: (100 * time) / busy, ms: time / 1000 }));
}
