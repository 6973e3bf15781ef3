import type { conflicts as Danish } from '../da/conflicts';

const stand = {
	undecided: 'Not decided',
	settled: 'Settled',
	leftOpen: 'Left open on purpose',
	reopened: 'Reopened'
};

const act = {
	settled: 'Settle it',
	leftOpen: 'Leave it open',
	reopened: 'Reopen it'
};

/** What the sources do not agree on, and how the project decides it. */
export const conflicts: typeof Danish = {
	title: 'Conflicts between the sources',
	lead: 'The sources do not always say the same. Here you decide what the project goes by, or leave it open and say why.',
	group: {
		undecided: 'Waiting for you',
		leftOpen: 'Left open on purpose',
		settled: 'Settled'
	},
	nothing: {
		title: 'No conflicts between the project’s sources',
		help: 'Where two sources do not say the same, they stand here side by side.'
	},
	stand,
	about: { title: 'For you to decide' },
	sides: 'What the sources say',
	place: (line) => `See line ${line} in the source’s text`,
	placeIn: (source, line) => `See line ${line} in ${source}`,
	actions: {
		title: 'Actions that build on it',
		count: (n) => (n === 1 ? '1 action builds on it' : `${n} actions build on it`),
		none: 'No actions build on it yet.'
	},
	answer: 'The project goes by',
	present: 'What holds now?',
	nobody: 'Nobody has decided yet.',
	noAnswer: 'There is no answer. Both stand.',
	by: (body, on) => `${body}, ${on}`,
	caseNumber: (number) => `Case ${number}`,
	writtenBy: (name, at) => `Written by ${name} ${at}`,
	history: (n) => `Earlier: ${n}`,
	cannot: 'Project leads and facilitators decide on the project’s behalf.',
	form: {
		title: 'Your decision',
		change: 'Change the decision',
		stand: 'What do you do?',
		act,
		answer: 'What the project goes by',
		answerHint: 'Write it so that others can act on it. Or take a source’s words.',
		use: (code) => `Use ${code}`,
		useNamed: (code, statement) => `Use ${code} as the answer: ${statement}`,
		reason: 'Reason',
		reasonHint: 'Always needed.',
		decidingBody: 'Who decided it?',
		decidingBodyHint: 'For example the steering group.',
		decidedOn: 'Decided on',
		caseNumber: 'Case number',
		save: 'Save the decision',
		meanwhile: (name, stand, answer) =>
			`${name} has written this meanwhile: ${stand}${answer ? ` – “${answer}”` : ''}. What you have written still stands here.`,
		overrule: 'Save again if yours is to hold instead. The other one stays in the history.'
	}
};
