/**
 * What is agreed of an action item, as forms write it: ids, ISO days and words, `''` where nothing is
 * said. What a form began with, what was typed and what is stored can so be compared field by field.
 */
export interface ActionAgreement {
	title: string;
	description: string;
	/** `unit:<id>` or `user:<id>`. */
	owner: string;
	ownerContact: string;
	ownerEmail: string;
	dueOn: string;
	/** The week or the rule the day comes from; see `basisText`. */
	dueRule: string;
	workstreamId: string;
	/** The first is what the item exists for, the others it helps. */
	recommendationIds: string[];
	contributorIds: string[];
	breadth: string;
	ageFrom: string;
	ageTo: string;
	scope: string;
	kind: string;
	barriers: string;
	involvement: string;
	workingGroupId: string;
	operationsOwner: string;
	followUpOn: string;
	/** Of a trial. */
	hypothesis: string;
	startsOn: string;
	endsOn: string;
	learning: string;
	trialDecision: string;
	decidedOn: string;
	/** Of a handover. */
	handoverFrom: string;
	handoverTo: string;
	agreedOn: string;
}

/** Nothing has been said yet. */
export const noAgreement: ActionAgreement = {
	title: '',
	description: '',
	owner: '',
	ownerContact: '',
	ownerEmail: '',
	dueOn: '',
	dueRule: '',
	workstreamId: '',
	recommendationIds: [],
	contributorIds: [],
	breadth: '',
	ageFrom: '',
	ageTo: '',
	scope: '',
	kind: 'ordinary',
	barriers: '',
	involvement: '',
	workingGroupId: '',
	operationsOwner: '',
	followUpOn: '',
	hypothesis: '',
	startsOn: '',
	endsOn: '',
	learning: '',
	trialDecision: '',
	decidedOn: '',
	handoverFrom: '',
	handoverTo: '',
	agreedOn: ''
};

export const agreementFields = Object.keys(noAgreement) as (keyof ActionAgreement)[];

/** The same said the same way: lists in one order, and the line breaks that are kept. */
export function canonical<Agreement extends Partial<ActionAgreement>>(said: Agreement): Agreement {
	const fields = Object.entries(said).map(([name, value]) => {
		if (typeof value === 'string') return [name, value.replaceAll('\r\n', '\n')];
		if (name === 'contributorIds') return [name, [...value].sort()];
		const [main, ...others] = value;
		return [name, main === undefined ? [] : [main, ...others.sort()]];
	});
	return Object.fromEntries(fields) as Agreement;
}
