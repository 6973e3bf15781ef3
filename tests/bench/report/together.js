import { number } from './numbers.js';
import { table } from './table.js';

/** @typedef {import('../benches/together.js').Together} Together */

const HEAD = [
	'server',
	'p50 ms',
	'p95',
	'p99',
	'max',
	'undelivered',
	'late s',
	'CPU',
	'database',
	'ours / it',
	'peak MB',
	'B an edit and screen',
	'frames/s a person',
	'kB/s a person',
	'load CPU',
	'load late p99 ms',
	'others CPU'
];

/** CPU is seconds of processor time for each second of writing. @param {Together[]} rows */
export function togetherTable(rows) {
	const ours = rows.find(({ name }) => name === 'ours');
	const body = rows.map((row) => {
		const { latency, seconds, people } = row;
		return [
			row.label,
			number(latency.p50),
			number(latency.p95),
			number(latency.p99),
			number(latency.max, 0),
			troubles(row),
			number(row.drained),
			number(row.serverCpu / seconds, 3),
			number(row.databaseCpu / seconds, 3),
			ours ? number(costOf(ours) / costOf(row), 2) : '',
			number(row.peak, 0),
			number(row.editBytes / (row.edits * (people - 1)), 0),
			number(row.frames / seconds / people, 0),
			number(row.bytes / seconds / people / 1000),
			number(row.cpu / seconds, 2),
			number(row.lag.p99),
			number(row.others / seconds, 2)
		];
	});
	return `## ${rows[0]?.people ?? 0} people on one board\n\n${table(HEAD, body)}\n`;
}

/** Server and database, for each second of writing. @param {Together} row */
export function costOf(row) {
	return (row.serverCpu + row.databaseCpu) / row.seconds;
}

/** @param {Together} row */
function troubles({ undelivered, putBack, hungUp }) {
	const more = [putBack && `${putBack} put back`, hungUp && `${hungUp} hung up`].filter(Boolean);
	return [undelivered, ...more].join(', ');
}
