import type { Dictionary } from '../index';

const things = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

export const past: Dictionary['past'] = {
	title: 'History',
	lead: 'Move the slider to see the board as it was. It changes nothing.',
	slider: 'Time',
	stop: (number, of) => `${number} of ${of}`,
	earlier: 'Earlier',
	later: 'Later',
	toBoard: 'To the board',
	none: { title: 'There is no history yet', help: 'It begins when somebody writes on the board.' },
	sinceStart: 'From the beginning',
	since: (when) => `Since ${when}`,
	people: (names) => `Written by ${names}`,
	noPeople: 'No changes by named people',
	changes: {
		added: (count) => things(count, 'new note', 'new notes'),
		removed: (count) => things(count, 'note gone', 'notes gone'),
		reworded: (count) => things(count, 'note with other words', 'notes with other words'),
		moved: (count) => things(count, 'note moved', 'notes moved'),
		marked: (count) =>
			things(
				count,
				'note with another kind, colour or link',
				'notes with another kind, colour or link'
			),
		sections: (count) => things(count, 'section changed', 'sections changed'),
		themes: (count) => things(count, 'theme changed', 'themes changed')
	},
	noChanges: 'No visible changes.',
	asItWas: (when) => `The board on ${when}`,
	noNotes: 'No notes',
	themes: 'Themes',
	noteCount: (count) => things(count, 'note', 'notes'),
	back: {
		button: 'Back to this time',
		isNow: 'This is how the board is now.',
		title: (when) => `Back to ${when}?`,
		help: 'Everybody gets the board as it was. Nothing is lost: what has come since goes to the bin, and you can go to any other time afterwards.',
		kept: 'Actions you have committed to, comments and agreement stay.',
		effects: {
			removed: (count) => things(count, 'note goes to the bin', 'notes go to the bin'),
			added: (count) => things(count, 'note comes back', 'notes come back'),
			reworded: (count) =>
				things(count, 'note gets its words from then', 'notes get their words from then'),
			moved: (count) => things(count, 'note moves back', 'notes move back'),
			marked: (count) =>
				things(
					count,
					'note gets its kind, colour and links from then',
					'notes get their kind, colour and links from then'
				),
			sections: (count) => things(count, 'section changes', 'sections change'),
			themes: (count) => things(count, 'theme changes', 'themes change')
		},
		confirm: 'Go back for everybody'
	}
};
