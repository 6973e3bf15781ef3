import type { matrix as danish } from '../da/matrix';

const actions = (n: number) => (n === 1 ? '1 action' : `${n} actions`);
const notes = (n: number) => (n === 1 ? '1 note' : `${n} notes`);

export const matrix: typeof danish = {
	title: 'Matrix',
	lead: 'Recommendations against workstreams: where there are actions and notes, and where there is nothing. The numbers are counts, not a grade.',
	print: 'Print',
	printed: (filter, day) => `${filter} Printed ${day}.`,
	filtered: (parts) => (parts.length === 0 ? 'No filter.' : `Filter: ${parts.join(', ')}.`),
	searched: (words) => `search “${words}”`,
	sector: 'Sector',
	sectorHint: 'Counts only the sector’s own actions and notes.',
	region: 'Recommendations against workstreams',
	caption: (rows) =>
		rows === 1 ? '1 recommendation in the rows' : `${rows} recommendations in the rows`,
	keys: 'Use the arrow keys to go between the cells, and Enter to open one.',
	recommendation: 'Recommendation',
	workstream: (number, title) => (number === 0 ? title : `${number}. ${title}`),
	unplaced: 'Without a workstream',
	total: 'Total',
	totalHint:
		'An action that answers several recommendations counts once in the total. M is actions with the recommendation as their main purpose, C those that contribute, and N is notes. ◆ shows that the workstream has a counterpart in the sources, ! that they are in tension.',
	mainPurpose: (n) => `M${n}`,
	contributes: (n) => `C${n}`,
	notes: (n) => `N${n}`,
	counterpart: '◆',
	disagreement: '!',
	words: {
		mainPurpose: (n) => `${actions(n)} with it as the main purpose`,
		contributes: (n) => (n === 1 ? '1 action that contributes' : `${n} actions that contribute`),
		notes,
		actions,
		counterpart: 'counterpart in the sources',
		disagreement: 'tension in the sources',
		through: 'link through a whole or a part',
		empty: 'empty'
	},
	cell: {
		title: (code, column) => `${code} and ${column}`,
		close: 'Close',
		actions: 'Actions',
		notes: 'Notes',
		counterparts: 'In the sources',
		noOwner: 'Without an owner',
		hidden: (n) => `${notes(n)} on boards that you have no access to.`,
		nothing: 'There is nothing here yet.',
		open: (code) => `Open ${code}`
	},
	nothing: 'No recommendations match the filters'
};
