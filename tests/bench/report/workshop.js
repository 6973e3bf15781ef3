import { spreadOf } from '../measure/percentiles.js';
import { number } from './numbers.js';
import { table } from './table.js';

const HEAD = [
	...['phase', 'devices', 'heard p50 ms', 'p95', 'max', 'screen', 'settled p50', 'p95', 'max'],
	...['notes', 'to others p50', 'p95', 'max', 'players late p99']
];

/** @param {import('../benches/workshop.js').WorkshopFigures} figures */
export function workshopTable(figures) {
	const { people, tables, seconds, turned, settled, notes } = figures;
	const rows = figures.phases.map((phase) => [
		phase.title,
		String(phase.turned.length),
		...spread(spreadOf(phase.turned)),
		number(phase.screen, 0),
		...spread(spreadOf(phase.settled)),
		String(phase.notes.written),
		...(phase.notes.latencies.length > 0 ? spread(spreadOf(phase.notes.latencies)) : ['', '', '']),
		number(phase.lag.p99)
	]);
	const all = ['all', String(turned.count), ...spread(turned), '', ...spread(settled)];
	rows.push([...all, String(figures.written), ...spread(notes), '']);
	return [
		`## ${people} people at ${tables} tables, ${figures.phases.length} phases of ${seconds} s`,
		'',
		table(HEAD, rows),
		'',
		`Everybody had joined after ${number(figures.joinedMs, 0)} ms. Devices that missed a phase: ${figures.missed}; that did not get its page and board: ${figures.unsettled}; failures: ${figures.failures}.`,
		`The server used ${number(figures.serverCpu)} s of processor time and the database ${number(figures.databaseCpu)} s in ${number(figures.elapsed, 0)} s; memory ${number(figures.memory, 0)} MB at the beginning, ${number(figures.peak, 0)} MB at most. Players and all else: ${number(figures.others)} s.`,
		''
	].join('\n');
}

/** @param {import('../measure/percentiles.js').Spread} values */
const spread = ({ p50, p95, max }) => [p50, p95, max].map((value) => number(value, 0));
