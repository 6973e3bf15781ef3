import { number } from './numbers.js';
import { table } from './table.js';

/** @param {import('../benches/page.js').PageFigures} figures */
export function pageTable({ notes, writers, openMs, alone, together }) {
	const rows = [
		...Object.entries(alone).map(([what, frames]) => row(what, frames)),
		...Object.entries(together).map(([what, frames]) => row(`${what}, others writing`, frames))
	];
	return [
		`## A board of ${notes} notes in a browser, alone and while ${writers} others write`,
		'',
		`The first note on the screen after ${number(openMs, 0)} ms.`,
		'',
		table(['while they', 'frames', 'median ms', 'p95', 'longest', 'over 34 ms'], rows),
		''
	].join('\n');
}

/** @param {string} what @param {import('../browser/frames.js').Frames} frames */
function row(what, { count, median, p95, longest, late }) {
	return [what, String(count), number(median), number(p95), number(longest), String(late)];
}
