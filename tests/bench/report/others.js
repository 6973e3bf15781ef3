import { number } from './numbers.js';
import { table } from './table.js';

/** @param {import('../benches/coldOpen.js').ColdOpen} result */
export function coldOpenTable({ notes, rows, asLog, asLeft }) {
	/** @param {string} what @param {typeof asLog} open */
	const line = (what, open) => [
		what,
		number(open.ms, 0),
		number(open.max, 0),
		`${open.right} of ${open.of}`,
		number(open.bytes / 1000, 0)
	];
	const head = ['the board lies there as', 'median ms', 'max', 'whole at once', 'answer kB'];
	const body = [line(`${rows} rows`, asLog), line('the server leaves it', asLeft)];
	return `## A board of ${notes} notes and ${rows} edits, opened cold\n\n${table(head, body)}\n`;
}

/** @param {import('../benches/joining.js').Joining[]} rows */
export function joiningTable(rows) {
	const [first] = rows;
	const head = [
		'server',
		'all in step ms',
		'whole at once',
		'CPU s',
		'database s',
		'peak MB',
		'answer kB',
		'load CPU s'
	];
	const body = rows.map((row) => [
		row.label,
		number(row.ms, 0),
		`${row.right} of ${row.people}`,
		number(row.serverCpu, 2),
		number(row.databaseCpu, 2),
		number(row.peak, 0),
		number(row.bytes / 1000, 0),
		number(row.cpu, 2)
	]);
	const back = rows.flatMap(({ back, label, people }) =>
		back
			? `${label}: killed, started again, and all ${people} back in step ${number(back.sinceKill, 0)} ms after the kill, ${number(back.sinceAnswer, 0)} ms after the new process answers, ${number(back.serverCpu, 2)} CPU s.\n`
			: []
	);
	const title = `## ${first?.people} people opening a board of ${first?.notes} notes at once`;
	return [title, '', table(head, body), '', ...back].join('\n');
}

/** @param {import('../benches/idle.js').Idle} result */
export function idleTable({ boards, notes, people, right, openedIn, ...memory }) {
	const body = [
		['one board, one person: MB', number(memory.empty, 0)],
		[`${people} more people on it: MB`, number(memory.withPeople, 0)],
		[`${boards} more boards with one person each: MB`, number(memory.withBoards, 0)],
		['a person: kB', number(memory.person, 0)],
		[`a board of ${notes} notes: kB`, number(memory.board, 0)],
		[`${boards} boards opened at once, ms (whole: ${right})`, number(openedIn, 0)]
	];
	return `## Open and idle\n\n${table(['what', 'figure'], body)}\n`;
}

/** @param {import('../benches/stuckReaders.js').StuckReaders[]} rows */
export function stuckReadersTable(rows) {
	const [first] = rows;
	const head = [
		'server',
		'peak MB without',
		'with',
		'more',
		'others p95 ms without',
		'with',
		'undelivered'
	];
	const body = rows.map((row) => [
		row.label,
		number(row.without.peak, 0),
		number(row.with.peak, 0),
		number(row.more, 0),
		number(row.without.latency.p95),
		number(row.with.latency.p95),
		String(row.with.undelivered)
	]);
	return `## ${first?.stuck} readers that do not read, beside ${first?.people} people\n\n${table(head, body)}\n`;
}

/** @param {import('../benches/hostile.js').Hostile} result */
export function hostileTable({ people, attackers, rows }) {
	const head = [
		'sent',
		'messages',
		'p50 ms',
		'p95',
		'longest',
		'peak MB',
		'more',
		'CPU',
		'hung up'
	];
	const body = rows.map(({ what, sent, latency, memory, peak, cpu, hungUp }) => [
		what,
		String(sent),
		number(latency.p50),
		number(latency.p95),
		number(latency.max, 0),
		number(peak, 0),
		number(peak - memory, 0),
		number(cpu, 2),
		String(hungUp)
	]);
	const title = `## ${people} people on one board, while ${attackers} others send the worst they can to another`;
	return [title, '', table(head, body), ''].join('\n');
}
