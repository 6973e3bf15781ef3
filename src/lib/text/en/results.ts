import type { RecordedBoard } from '../../domain/workshop/workshopRecord';
import type { BoardLevel } from '../../domain/workshop/boardLevel';

const from: Record<BoardLevel, string> = {
	own: 'written alone',
	pair: 'from a pair',
	table: 'from a table',
	plenum: 'from the shared board'
};

/** What came of a workshop, how it is ended, and what one has promised there. */
export const results = {
	title: 'Results',
	of: (workshop: string) => `Results of ${workshop}`,
	link: 'See the results',
	contents: 'Contents',
	print: 'Print',
	ended: (when: string) => `Ended ${when}`,
	goesOn: 'The workshop has not ended. This is how far it has come.',
	rehearsal: 'Rehearsal',
	attendance: {
		title: 'Participants',
		count: (people: number) => (people === 1 ? '1 participant' : `${people} participants`),
		caption: 'Participants from each sector',
		sector: 'Sector',
		people: 'Participants',
		missing: (sectors: string) => `Nobody came from: ${sectors}.`,
		tables: 'Participants at each table',
		table: 'Table'
	},
	words: {
		title: 'Words on the way in and out',
		said: (count: number) =>
			count === 1 ? '1 has written a word.' : `${count} have written a word.`,
		times: (word: string, count: number) => (count === 1 ? word : `${word} (${count})`)
	},
	boards: {
		title: 'Themes and notes',
		table: ({ tableNumber, title }: Pick<RecordedBoard, 'tableNumber' | 'title'>) =>
			tableNumber === null ? title : `Table ${tableNumber}`,
		noTheme: (section: string) => `Without a theme: ${section}`,
		notes: (count: number) => (count === 1 ? '1 note' : `${count} notes`),
		from: (level: BoardLevel, table: number | null) =>
			level === 'table' && table !== null ? `from table ${table}` : from[level]
	},
	votes: {
		title: 'Votes',
		hidden: 'The result was not shown to all.',
		caption: (title: string) => `Dots: ${title}`,
		rank: 'Rank',
		option: 'Option',
		dots: 'Dots',
		sector: (name: string) => `From ${name}`,
		sectorsHelp:
			'Dots from a sector are shown only where so many voted that nobody’s vote can be read from the numbers.'
	},
	ratings: {
		title: 'Ratings',
		caption: (title: string) => `Impact and effort: ${title}`,
		option: 'Option',
		impact: 'Impact (of 100)',
		effort: 'Effort (of 100)',
		field: 'Field',
		agreement: 'Agreement',
		agreed: 'Agreed',
		tooFew: (labels: string) => `Too few have rated for it to be shown: ${labels}.`
	},
	choices: {
		title: 'Choices',
		made: 'Chosen at the workshop',
		standing: 'Chosen before the workshop',
		none: 'Nothing was chosen at the workshop.',
		recommendation: 'Recommendation',
		choice: 'Choice',
		reason: 'Reason',
		decidedBy: 'Decided by',
		notDiscussed: 'Not discussed',
		allDiscussed: 'All recommendations were discussed.'
	},
	actions: {
		title: 'Actions',
		none: 'No actions were written.',
		caption: (agreed: number, all: number) => `${agreed} of ${all} have got a yes`,
		number: 'No.',
		what: 'Action',
		owner: 'Owner',
		dueOn: 'Due',
		answer: 'Answer',
		reason: 'Why',
		reasonHelp: 'Reasons are shown only to those who can run the workshop.',
		about: (codes: string) => `About ${codes}`
	},
	parked: {
		title: 'Parking',
		none: 'Nothing was parked.',
		what: 'Parked',
		place: 'Place',
		remark: 'Remark'
	},
	mine: {
		title: 'My commitments',
		lead: 'This is what you have answered, or have still to answer.',
		until: (day: string) => `You can answer here until ${day}.`,
		tooLate: 'It is too late to answer here. Write to the project lead.'
	},
	end: {
		title: 'End the workshop',
		question: 'Do you want to end now?',
		what: 'The phase ends, the door is closed, and nobody can write any more. The results stay, and owners can answer for 14 days.',
		unstored:
			'A phase has promised that no names are stored. So what people have written alone is deleted, and notes that were not shown disappear.',
		unplaced: (count: number) =>
			count === 1
				? 'This is parked and still needs a place:'
				: `These ${count} things are parked and still need a place:`,
		leavesToLeads: 'Give it to the project leads',
		button: 'End now',
		over: 'The workshop is over',
		goOn: 'To go on, start a phase of the programme. The workshop then opens again.'
	}
};
