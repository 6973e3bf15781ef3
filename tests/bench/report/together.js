import { table } from './table.js';

const HEAD = [
	'server',
	'p50',
	'p95',
	'p99',
	'max ms',
	'undelivered',
	'late s',
	'server CPU',
	'database CPU',
	'ours / it',
	'peak MB',
	'bytes an edit and screen',
	'kB/s a person',
	'load CPU',
	'load lag p99 ms'
];

/** CPU as seconds for each second of writing. @param {import('../benches/together.js').Together[]} rows */
export function togetherTable(rows) {
	const ours = rows.find(({ name }) => name === 'ours');
	/** @param {number} value @param {number} digits */
	const number = (value, digits) => value.toFixed(digits);
	const body = rows.map((row) => [
		row.label,
		number(row.latency.p50, 1),
		number(row.latency.p95, 1),
		number(row.latency.p99, 1),
		number(row.latency.max, 0),
		String(row.undelivered) +
			(row.putBack ? `, ${row.putBack} put back` : '') +
			(row.hungUp ? `, ${row.hungUp} hung up` : ''),
		number(row.drained, 1),
		number(row.serverCpu / row.seconds, 3),
		number(row.databaseCpu / row.seconds, 3),
		ours ? number(costOf(ours) / costOf(row), 2) : '',
		number(row.peak, 0),
		number(row.editBytes / (row.edits * (row.people - 1)), 0),
		number(row.bytes / row.seconds / row.people / 1000, 1),
		number(row.cpu / row.seconds, 2),
		number(row.lag.p99, 1)
	]);
	return `${rows[0]?.people ?? 0} people\n\n${table(HEAD, body)}\n`;
}

/** Server and database, for each second of writing. @param {import('../benches/together.js').Together} row */
function costOf(row) {
	return (row.serverCpu + row.databaseCpu) / row.seconds;
}
