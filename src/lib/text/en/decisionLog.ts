import type { decisionLog as Danish } from '../da/decisionLog';

/** The project's decisions, wanted and made. */
export const decisionLog: typeof Danish = {
	title: 'Decisions',
	lead: 'What is to be decided, and all that was. A decision that is made does not change; a new one may take its place.',
	propose: 'Ask the steering group for a decision',
	submit: 'Ask for the decision',
	wanted: 'To be decided',
	log: 'Decided',
	noneWanted: 'Nothing is to be decided now.',
	noneMade: 'Nothing is decided yet.',
	meeting: 'See the meeting',
	decidedOn: 'Decided on'
};
