import type { risks as Danish } from '../da/risks';

/** What may go wrong, and what is done about it. */
export const risks: typeof Danish = {
	title: 'Risks',
	lead: 'What may go wrong, and what is done about it. The worst come first.',
	open: 'Open',
	closed: (n) => `Closed (${n})`,
	none: 'No open risks.',
	add: 'Add a risk',
	save: 'Save',
	addSave: 'Add the risk',
	edit: (title) => `Change ${title}`,
	name: 'What may go wrong',
	consequence: 'What happens then',
	likelihood: 'How likely is it',
	impact: 'How hard does it hit',
	grade: (n, word) => `${n} – ${word}`,
	likelihoods: ['Very unlikely', 'Unlikely', 'Possible', 'Likely', 'Very likely'],
	impacts: ['Slight', 'Small', 'Noticeable', 'Large', 'Very large'],
	mitigation: 'What is done about it',
	owner: 'Who keeps an eye on it',
	ownerHint: 'A unit or a function.',
	workstream: 'Workstream',
	noWorkstream: 'The whole project',
	isClosed: 'The risk is closed',
	closedOn: (day) => `Closed ${day}`,
	updatedOn: (day) => `Updated ${day}`,
	meanwhile:
		'Somebody else has changed the risk meanwhile. Above you see what stands now; what you wrote is in the fields. If you save again, yours holds.'
};
