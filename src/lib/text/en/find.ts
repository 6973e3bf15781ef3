import type { find as da } from '../da/find';

const notes = (count: number) => (count === 1 ? '1 note' : `${count} notes`);

/** Words of finding notes on a board. */
export const find: typeof da = {
	search: 'Search the notes',
	shortcut: 'Press / to search',
	filters: (count: number) => (count === 0 ? 'Filters' : `Filters (${count})`),
	group: 'Show only',
	sector: 'Sector',
	theme: 'Theme',
	recommendation: 'Recommendation',
	kind: 'Kind',
	person: 'Written by',
	all: 'All',
	withoutTheme: 'Without a theme',
	withoutRecommendation: 'Without a recommendation',
	shown: (shown: number, count: number) => `Showing ${shown} of ${notes(count)}`,
	clear: 'Clear',
	of: (shown: number, count: number) => `${shown} of ${count}`,
	noneHere: 'None of the section’s notes match'
};
