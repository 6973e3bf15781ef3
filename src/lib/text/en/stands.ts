import type { stands as danish } from '../da/stands';

const recommendations = (n: number) => (n === 1 ? '1 recommendation' : `${n} recommendations`);
const elements = (n: number) => (n === 1 ? '1 element' : `${n} elements`);
const choices = (n: number) => (n === 1 ? '1 choice' : `${n} choices`);

export const stands: typeof danish = {
	print: 'Print',
	printed: (day) => `Printed ${day}`,
	caseNumber: 'Case number',
	caseNumberHint: 'If the decision is filed in a case.',
	caseIs: (number) => `Case ${number}`,
	meeting: {
		title: 'Choose at a meeting',
		lead: 'Write once who decided and when. Then choose for the recommendations and elements you got to. Only those are saved.',
		decision: 'The meeting',
		rows: 'Recommendations',
		rowState: 'Choice',
		rowReason: 'Reason',
		reasonRule: 'A reason is needed when you decline, postpone or reopen.',
		unset: 'Not now',
		of: (what) => `for ${what}`,
		elements: (n, open) =>
			open === 0 ? `${elements(n)}, all answered` : `${elements(n)}, ${open} not discussed`,
		elementsOf: (what) => `Elements of ${what}`,
		also: 'What you have chosen outside the filter stays here and is saved too.',
		chosen: (n) => (n === 0 ? 'Nothing chosen yet' : `${choices(n)} ready to be saved`),
		save: 'Save the choices',
		saved: (n) => (n === 1 ? 'Your choice is saved.' : `${n} choices are saved.`),
		nothingSaved: 'Nothing is saved yet. Correct what is said beside the lines, and save again.',
		present: (state, body, day) => `Now: ${state} (${body}, ${day})`,
		meanwhile: (who, state, body) =>
			`${who} chose meanwhile: ${state} (${body}). Save again if yours is to hold instead. The other one stays in the history.`,
		nothing: 'No recommendations match the filters.'
	},
	undiscussed: {
		title: 'Not discussed',
		lead: 'Recommendations and advice, and elements of them, that the project has not taken a stand on.',
		count: (some, parts) => `${recommendations(some)} and ${elements(parts)}`,
		answered: 'The recommendation itself is answered:',
		begin: 'Choose about them',
		beginWith: (source) => `Choose about those of ${source}`,
		none: 'Everything is discussed',
		noneHelp: 'Every recommendation and every element has its answer.'
	},
	gaps: {
		title: 'Gaps from day one',
		lead: 'Recommendations and advice that the project’s workstreams held nothing on from the beginning, and what was done about them since.',
		meaning: 'What is a counterpart?',
		meaningText:
			'A recommendation has a counterpart where the cross-references between the sources link the recommendation itself to a workstream as same, partly the same, specifies or supports. A tension or a contradiction is no counterpart, nor is a link through a whole or a part: both are shown as what they are. A counterpart says that the matter is in the plan, not that it is done.',
		count: (gaps, covered) =>
			`${recommendations(gaps)} without a counterpart, ${recommendations(covered)} with one.`,
		untouched: (n) =>
			n === 0
				? 'All without a counterpart have been taken up since.'
				: `${recommendations(n)} without a counterpart got neither a choice nor an action since.`,
		without: 'Without a counterpart in the workstreams',
		with: 'With a counterpart',
		recommendation: 'Recommendation',
		inPlan: 'In the project’s plan',
		since: 'Since then',
		nothingInPlan: 'Nothing in the plan',
		nothingSince: 'Nothing yet',
		outside: 'outside the workstreams',
		workstream: (number) => (number === 0 ? 'Across' : `Workstream ${number}`),
		through: (code, title) => `only through ${code} ${title}`,
		noGaps: 'Every recommendation has a counterpart.'
	},
	practice: {
		title: 'Practice today',
		column: 'Practice today',
		answers: { yes: 'Yes', partly: 'Partly', no: 'No', dontKnow: 'Don’t know' },
		unanswered: 'Not answered',
		ask: 'Say how you do it today',
		change: 'Change the answer on practice today',
		question: 'Do you do this today?',
		remark: 'Remark',
		remarkHint: 'For example where it applies.',
		save: 'Save the answer',
		by: (name, at) => `${name} ${at}`,
		history: (n) => `Earlier answers: ${n}`,
		meanwhile: (who, answer) =>
			`${who} answered meanwhile: ${answer}. Save again if yours is to hold instead.`,
		counts: 'Practice today for those shown'
	}
};
