const count = (n: number, one: string, many: string) => (n === 1 ? `1 ${one}` : `${n} ${many}`);

export const anchors = {
	title: 'Where the items stand',
	see: 'See where the source’s items stand',
	lead: 'Handlekraft has looked for the source’s items in the text. Look at those that are unsure or missing, and say where they stand.',
	open: (n: number) =>
		n === 0 ? 'Every item has a place' : `${count(n, 'item needs', 'items need')} a look`,
	state: {
		missing: 'Not found',
		unsure: 'Unsure',
		found: 'Found',
		settled: 'Confirmed'
	},
	sought: (words: string) => `Looked for: “${words}”`,
	read: (from: number, to: number) =>
		from === to ? `Read line ${from}` : `Read lines ${from}-${to}`,
	settledBy: (name: string | null, at: string) =>
		name ? `Confirmed by ${name}, ${at}` : `Confirmed ${at}`,
	confirm: 'Yes, it is here',
	confirmNamed: (code: string) => `Yes, ${code} stands here`,
	elsewhere: 'Choose other lines',
	lineFrom: 'From line',
	lineTo: 'To line',
	save: 'Save the place',
	nothing: {
		title: 'The source has no items to look for',
		help: 'Make recommendations of the text; they stand where they were made.'
	}
};
