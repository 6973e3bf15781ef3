import { hottest } from '../measure/profile.js';
import { number } from './numbers.js';
import { table } from './table.js';

/** @param {string} folder Where Node wrote the profile. */
export function profileTable(folder) {
	const rows = hottest(folder).map(({ name, percent, ms }) => [
		name,
		number(percent),
		number(ms, 0)
	]);
	return `## Where ours spent its time\n\n${table(['function', '%', 'ms'], rows)}\n`;
}
