/** Words of the phases in which notes are written, gathered and read on a phone. */
export const writing = {
	/** Above the field, when words come along from the phase before: who reads them once they are added. */
	carried: {
		own: 'You began this note in the phase before. Only you see it when you add it.',
		pair: 'You began this note in the phase before. Your pair sees it when you add it.',
		table: 'You began this note in the phase before. The table sees it when you add it.',
		plenum: 'You began this note in the phase before. Everybody sees it when you add it.'
	},
	kept: {
		title: 'You had begun a note',
		help: 'It is not sent. It will be in the field again as soon as you can write.',
		ended: 'It was not sent before the workshop ended. Copy it if you want to keep it.',
		discard: 'Throw the draft away'
	},
	/** What was typed in a note when writing was closed. */
	heldBack: (words: string) => `Not sent: ${words}`,
	onlyMine: 'Mine only',
	noneMine: 'None of the notes here are yours.',
	none: 'No notes yet',
	themes: {
		empty: 'No notes yet. Use "Put under" on a note.',
		file: 'Put under …',
		fileNew: 'New theme …',
		takeOut: 'Take out',
		takenOut: (title: string) => `Taken out of “${title}”`,
		begun: (title: string) => `The theme “${title}” is made`,
		/** On the button that folds a theme's notes away. */
		fold: (title: string) => `Notes under “${title}”`
	},
	about: {
		button: 'Is about …',
		title: 'What is the note about?',
		legend: 'Recommendations',
		hint: 'You may choose several.',
		done: 'Done',
		list: 'Is about'
	},
	gallery: {
		table: (number: number) => `Table ${number}`,
		choose: 'Whose board are you reading?',
		before: 'Previous table',
		next: 'Next table',
		place: (at: number, count: number) => `${at} of ${count}`,
		now: (number: number) => `Now: table ${number}`,
		none: 'There are no other tables to read.'
	}
};
