import type { rehearsal as danish } from '../da/rehearsal';

export const rehearsal: typeof danish = {
	title: 'Rehearse the workshop',
	lead: 'Try the whole programme on a copy before the day. The participants are simulated; they write, vote and answer by themselves. None of it touches the real project.',
	count: 'Rehearsing participants',
	countHint: 'From 6 to 30.',
	start: (count) => `Rehearse with ${count} participants`,
	startAny: 'Begin the rehearsal',
	needsRoom: 'Save the room and the programme first: then there is something to rehearse.',
	running: 'The rehearsal is running.',
	toDesk: 'Run the rehearsal',
	wipe: 'Delete the rehearsal',
	wipeWarning: 'Everything of the rehearsal is deleted: boards, votes, actions and participants.',
	wiped: (rows, left) =>
		left === 0
			? `The rehearsal is deleted: ${rows} rows, and nothing is left.`
			: `The rehearsal is not wholly deleted: ${left} rows are left.`,
	reports: 'Deleted rehearsals',
	workshopTitle: (title) => `${title} (rehearsal)`,
	projectName: (name) => `${name} (rehearsal)`,
	players: {
		name: (number) => `Rehearser ${number}`,
		said: ['Curious', 'Ready', 'Together', 'Courage', 'Busy', 'Hope', 'Calm'],
		notes: [
			'One contact person from the first day',
			'We lack a shared way in',
			'The school knows first, but not whom to call',
			'A shorter wait for the first talk',
			'The health visitor at the meeting',
			'A shared language across the areas',
			'Parents have to know the plan',
			'The step from school to further education',
			'An open house once a week',
			'Fixed times for advice'
		],
		themes: ['Way in', 'Working together', 'Parents', 'Transitions'],
		actions: [
			'Make a list of contact persons',
			'Try a shared way in at two schools',
			'Hold a meeting about transitions'
		],
		reasons: ['We have nobody for it this year', 'It belongs elsewhere'],
		parked: ['Who pays for the transport?', 'Should the council hear of it?']
	}
};
