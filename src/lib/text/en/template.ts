import type { template as da } from '../da/template';

export const template: typeof da = {
	ready: {
		ideas: {
			label: 'Ideas, barriers and proposed actions',
			help: 'When you begin from nothing',
			sections: [
				{ title: 'Ideas', help: 'Anything that could help. One idea on each note.' },
				{ title: 'Barriers', help: 'What stands in the way today.' },
				{ title: 'Proposed actions', help: 'Something that somebody can begin on.' }
			]
		},
		report: {
			label: 'One recommendation, from challenge to deadline',
			help: 'In the report’s own order',
			sections: [
				{ title: 'Challenge', help: 'What is the problem here?' },
				{ title: 'Today', help: 'What do we do already, and who does it?' },
				{ title: 'Chosen or not', help: 'What do we choose, what do we leave, and why?' },
				{ title: 'Action', help: 'What is to happen? One step on each note.' },
				{ title: 'Owner', help: 'Who takes the responsibility for it?' },
				{ title: 'Deadline', help: 'When is it done?' }
			]
		},
		works: {
			label: 'What works, and what is missing?',
			help: 'A quick picture of where you stand',
			sections: [
				{ title: 'What works?', help: 'What we should go on doing.' },
				{ title: 'What is missing?', help: 'What young people or we ourselves lack.' }
			]
		},
		steps: {
			label: 'Now, next and later',
			help: 'When the order is to be found',
			sections: [
				{ title: 'What we do now', help: 'What we can begin on this month.' },
				{ title: 'What comes next', help: 'What waits for something else.' },
				{ title: 'Later', help: 'What we will not forget.' }
			]
		},
		matrix: {
			label: 'Recommendations × workstreams',
			help: 'A matrix that shows where something is missing',
			sections: [
				{
					title: 'Recommendations and workstreams',
					help: 'Put the note where a recommendation meets a workstream. Empty cells are answers too.'
				}
			]
		},
		plane: {
			label: 'Effect × effort',
			help: 'A plane for setting priorities',
			sections: [
				{
					title: 'Effect and effort',
					help: 'High up it helps most. To the left it takes least.'
				},
				{ title: 'Parking', help: 'What does not belong here today.' }
			]
		},
		parking: {
			label: 'Parking',
			help: 'What you take another time',
			sections: [
				{ title: 'Parking', help: 'Good things that do not belong here today.' },
				{ title: 'Questions to others', help: 'Write who can answer.' }
			]
		},
		one: {
			label: 'One section',
			help: 'For building on yourselves',
			sections: [{ title: 'Notes', help: '' }]
		}
	},
	axes: {
		x: { name: 'Effort', low: 'Little', high: 'Much' },
		y: { name: 'Effect', low: 'Little', high: 'Much' }
	},
	gets: (help: string, sections: readonly string[]) => [help, sections.join(' · ')].join(': '),
	own: (title: string) => `Your own: ${title}`,
	rows: {
		legend: 'Which recommendations should be rows?',
		hint: 'The project’s workstreams become columns. Both can be changed later.'
	},
	many: {
		link: 'Make a board for each recommendation',
		title: 'A board for each recommendation',
		lead: 'Each board follows the report’s order, from challenge to deadline. What you write is linked to the recommendation.',
		source: 'Source',
		show: 'Show the source’s recommendations',
		which: 'Which recommendations?',
		none: 'The source has no recommendations.',
		submit: 'Make the boards',
		boardTitle: (name: string, title: string) => `${name}: ${title}`
	},
	save: {
		button: 'Save as template',
		title: 'Save as the project’s template',
		help: 'The names, help texts and looks of the sections are saved. The notes are not.',
		name: 'Name of the template',
		submit: 'Save the template',
		saved: (title: string) => `The template “${title}” is saved. You find it where boards are made.`
	},
	list: {
		title: 'The project’s templates',
		delete: 'Delete',
		deleteNamed: (title: string) => `Delete the template “${title}”`
	}
};
