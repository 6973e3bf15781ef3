import * as v from 'valibot';
import { actionKinds } from '$lib/domain/actionKind';
import { actionScopes } from '$lib/domain/actionScope';
import { breadths } from '$lib/domain/breadth';
import { basisText } from '$lib/domain/deadline';
import { parseDeadline } from '$lib/domain/parseDeadline';
import { trialDecisions } from '$lib/domain/trialDecision';
import { fields } from '../actionItemFields';
import { words } from '../words';
import { emailAddress } from './emailAddress';

/** Nobody is older, and no form should carry more digits. */
const MAX_AGE = 120;

/** Several lines, with the line breaks that are kept. */
const lines = (max: number) =>
	v.optional(
		v.pipe(
			v.string('required'),
			v.transform((typed) => typed.replaceAll('\r\n', '\n')),
			words(max)
		),
		''
	);

const oneOf = <const Options extends readonly string[]>(options: Options) =>
	v.optional(v.union([v.literal(''), v.picklist(options)], 'required'), '');

const idOf = (code: 'unknownUnit' | 'unknownGroup') =>
	v.optional(v.union([v.literal(''), v.pipe(v.string(), v.uuid())], code), '');

const age = v.optional(
	v.pipe(
		v.string('badAges'),
		v.trim(),
		v.regex(/^\d{0,3}$/, 'badAges'),
		v.check((typed) => Number(typed) <= MAX_AGE, 'badAges'),
		v.transform((typed) => (typed === '' ? '' : String(Number(typed))))
	),
	''
);

/** A week or a rule, in the words it is kept in. A plain day belongs in the field of the deadline. */
const dueRule = v.optional(
	v.pipe(
		v.string('notADeadline'),
		v.trim(),
		v.check((typed) => typed === '' || ruleText(typed) !== null, 'notADeadline'),
		v.transform((typed) => ruleText(typed) ?? '')
	),
	''
);

function ruleText(typed: string): string | null {
	const basis = parseDeadline(typed);
	return basis && basisText(basis);
}

/** Everything that can be agreed of an item, as forms send it. */
export const agreementFields = {
	title: fields.title,
	description: lines(2000),
	owner: fields.owner,
	ownerContact: fields.ownerContact,
	ownerEmail: emailAddress,
	dueOn: fields.dueOn,
	dueRule,
	workstreamId: fields.workstreamId,
	/** The first is what the item exists for, the others it helps. */
	recommendationIds: fields.recommendationIds,
	contributorIds: fields.contributorIds,
	breadth: oneOf(breadths),
	ageFrom: age,
	ageTo: age,
	scope: oneOf(actionScopes),
	kind: v.optional(v.picklist(actionKinds, 'required'), 'ordinary'),
	barriers: lines(1000),
	involvement: lines(1000),
	workingGroupId: idOf('unknownGroup'),
	operationsOwner: fields.operationsOwner,
	followUpOn: fields.followUpOn,
	hypothesis: lines(1000),
	startsOn: fields.day,
	endsOn: fields.day,
	learning: lines(1000),
	trialDecision: oneOf(trialDecisions),
	decidedOn: fields.day,
	handoverFrom: idOf('unknownUnit'),
	handoverTo: idOf('unknownUnit'),
	agreedOn: fields.day
};
