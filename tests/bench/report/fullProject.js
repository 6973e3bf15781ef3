import { number } from './numbers.js';
import { table } from './table.js';

/** @param {import('../benches/fullProject.js').FullProjectFigures} figures */
export function fullProjectTable({ actions, boards, notes, pages, looks }) {
	const rows = pages.map(({ page, bytes, ms }) => [
		page || '/',
		number(ms.p50, 0),
		number(ms.max, 0),
		number(bytes / 1024, 0)
	]);
	const seen = looks.map(({ what, loadMs, frames }) => [
		what,
		number(loadMs, 0),
		...[frames.median, frames.p95, frames.longest].map((ms) => number(ms)),
		String(frames.late)
	]);
	return [
		`## The pages of a project with ${actions} actions and ${boards} boards of ${notes} notes`,
		'',
		table(['page', 'median ms', 'longest', 'kB'], rows),
		'',
		table(['in a browser', 'loaded ms', 'frame, median ms', 'p95', 'longest', 'over 34 ms'], seen),
		''
	].join('\n');
}
