const quoted = (words: string) => `“${words}”`;

/** An action item's history as sentences. */
export const history = {
	title: 'Historik',
	by: (name: string, onBehalfOf: string | null) =>
		onBehalfOf ? `${name} på vegne af ${onBehalfOf}` : name,
	committed: 'Handlingen blev besluttet.',
	status: (from: string, to: string) => `Status gik fra ${from} til ${to}.`,
	sameStatus: (status: string) => `Status er stadig ${status}.`,
	renamed: (from: string, to: string) => `Titlen ${quoted(from)} blev til ${quoted(to)}.`,
	description: 'Beskrivelsen blev ændret.',
	owner: (from: string | null, to: string | null) => {
		if (from === null) return `Ansvarlig: ${to}.`;
		return to === null
			? `${from} er ikke længere ansvarlig.`
			: `Ansvaret gik fra ${from} til ${to}.`;
	},
	ownerContact: (to: string) => (to ? `Kontaktperson: ${to}.` : 'Kontaktpersonen blev fjernet.'),
	dueOn: (from: string | null, to: string | null) => {
		if (from === null) return `Frist: ${to}.`;
		return to === null
			? `Fristen ${from} blev fjernet.`
			: `Fristen blev flyttet fra ${from} til ${to}.`;
	},
	workstream: (to: string) => `Delindsats: ${to}.`,
	recommendationsAdded: (codes: string) => `Koblet til ${codes}.`,
	recommendationsRemoved: (codes: string) => `Ikke længere koblet til ${codes}.`,
	mainPurpose: (code: string) => `Hovedformål: ${code}.`,
	contributorsAdded: (names: string) => `Medvirker nu: ${names}.`,
	contributorsRemoved: (names: string) => `Medvirker ikke længere: ${names}.`,
	operationsOwner: (to: string) => `Ansvarlig i driften: ${to}.`,
	followUpOn: (day: string) => `Opfølgning ${day}.`
};
