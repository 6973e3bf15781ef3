import type { law as Danish } from '../da/law';

const state = {
	unchecked: 'Not checked',
	unchanged: 'Unchanged',
	changed: 'Changed',
	repealed: 'Repealed',
	unsure: 'Unsure'
};

/** What may be read out of each: nothing is the law of today before somebody has looked. */
const meaning = {
	unchecked: 'As the source states it. Not checked against the law in force today.',
	unchanged: 'Looked up, and unchanged since the source.',
	changed:
		'The law has changed since the source. What the source says no longer holds as it stands.',
	repealed: 'The law is no longer in force.',
	unsure: 'Looked up, but not resolved. Ask a lawyer before you use it.'
};

const finding = {
	unchanged: 'Unchanged: the law still says the same',
	changed: 'Changed: the law says something else today',
	repealed: 'Repealed: the provision is gone',
	unsure: 'Unsure: I cannot tell'
};

const validity = {
	current: 'the source itself still holds',
	superseded: 'a newer one has taken the source’s place',
	unknown: 'whether the source itself still holds is not checked'
};

/** The law that sources cite, and the time limits they set. */
export const law: typeof Danish = {
	title: 'Law and time limits',
	lead: 'All that the sources say of the law, and the time limits they set. As the source states it, until somebody has looked it up.',
	notice: {
		title: 'The sources are not the law',
		text: 'Several of them are ten years old. A paragraph can be relied on only when somebody has looked it up and written what it says today.'
	},
	count: (checked, all) => `${checked} of ${all} references are looked up`,
	show: { label: 'Show', all: 'All', unchecked: 'Only those not looked up' },
	allChecked: 'All references are looked up.',
	contents: 'Contents',
	paragraph: (paragraph, subsection) =>
		subsection ? `§ ${paragraph}, subsection ${subsection}` : `§ ${paragraph}`,
	wholeLaw: 'As a whole',
	edition: (edition) => `The law’s edition by the source: ${edition}`,
	noEdition: 'The source does not say which edition of the law',
	validity,
	state,
	meaning,
	checkedBy: (name, on) => `Looked up by ${name} ${on}`,
	checkedIn: (edition) => `in ${edition}`,
	earlier: (n) => (n === 1 ? '1 earlier look-up' : `${n} earlier look-ups`),
	unnamed: {
		title: 'Without a paragraph',
		lead: 'These read the law without saying where it stands. Find the paragraph before you build on them.',
		words: 'The source reads the law without naming a paragraph.'
	},
	onRecommendation: { title: 'Law' },
	form: {
		open: 'Write what you found',
		openNamed: (cited) => `Write what you found: ${cited}`,
		holdsFor: 'Holds for',
		all: (n) => `All ${n} recommendations that cite it`,
		state: 'What does the law say today?',
		finding,
		edition: 'Where did you look it up?',
		editionHint:
			'The edition, such as “LBK nr. 1129 af 22.09.2025”. Needed when you say what holds.',
		remark: 'Remark',
		remarkHint: 'Write what has changed, or what you are in doubt about.',
		checkedOn: 'Looked up on',
		save: 'Save'
	},
	norms: {
		title: 'Time limits and norms',
		lead: 'Three kinds that never mix: a day is a day, a relative limit runs from an event, and a norm is a standard.',
		fixedDate: {
			title: 'Fixed dates',
			meaning: 'The source names a day. A date that was lifted is never overdue.'
		},
		relativeNorm: {
			title: 'Relative limits',
			meaning:
				'Run from an event, such as somebody asking for help, and never become a date by themselves. Give an action a deadline of its own.'
		},
		qualitativeNorm: {
			title: 'Norms without a limit',
			meaning: 'The source sets a standard, not a day.'
		},
		dates: 'The project’s own dates',
		startsWith: 'Runs from an event. No date.',
		none: 'None.',
		isLaw: 'Law, as the source states it'
	}
};
