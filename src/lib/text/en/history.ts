import type { history as da } from '../da/history';

const quoted = (words: string) => `“${words}”`;

/** An action item's history as sentences. */
export const history: typeof da = {
	title: 'History',
	by: (name: string, onBehalfOf: string | null) =>
		onBehalfOf ? `${name} on behalf of ${onBehalfOf}` : name,
	committed: 'The action was agreed.',
	status: (from: string, to: string) => `Status went from ${from} to ${to}.`,
	sameStatus: (status: string) => `Status is still ${status}.`,
	renamed: (from: string, to: string) => `The title ${quoted(from)} became ${quoted(to)}.`,
	description: 'The description was changed.',
	owner: (from: string | null, to: string | null) => {
		if (from === null) return `Owner: ${to}.`;
		return to === null
			? `${from} is no longer the owner.`
			: `The owner is ${to}, no longer ${from}.`;
	},
	ownerContact: (to: string) => (to ? `Contact person: ${to}.` : 'The contact person was removed.'),
	dueOn: (from: string | null, to: string | null) => {
		if (from === null) return `Deadline: ${to}.`;
		return to === null
			? `The deadline ${from} was removed.`
			: `The deadline moved from ${from} to ${to}.`;
	},
	workstream: (to: string) => `Workstream: ${to}.`,
	recommendationsAdded: (codes: string) => `Linked to ${codes}.`,
	recommendationsRemoved: (codes: string) => `No longer linked to ${codes}.`,
	mainPurpose: (code: string) => `Main purpose: ${code}.`,
	contributorsAdded: (names: string) => `Now contributing: ${names}.`,
	contributorsRemoved: (names: string) => `No longer contributing: ${names}.`,
	operationsOwner: (to: string) => `Owner in operations: ${to}.`,
	followUpOn: (day: string) => `Follow-up ${day}.`
};
