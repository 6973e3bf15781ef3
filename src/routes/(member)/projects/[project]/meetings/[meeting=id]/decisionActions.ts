import * as v from 'valibot';
import { decide, decideSchema } from '$lib/server/commands/decision/decide';
import { editDecision, editDecisionSchema } from '$lib/server/commands/decision/editDecision';
import {
	proposeDecision,
	proposeDecisionSchema
} from '$lib/server/commands/decision/proposeDecision';
import { putOffDecision, putOffDecisionSchema } from '$lib/server/commands/decision/putOffDecision';
import { meetingForm } from './meetingForm';

/** The ways open come side by side. */
const lists = ['optionTitles', 'optionConsequences'];

/** What there is to decide. */
export const decisionActions = {
	propose: meetingForm(
		v.omit(proposeDecisionSchema, ['projectId', 'meetingId', 'bodyName']),
		proposeDecision,
		{ lists }
	),
	editDecision: meetingForm(v.omit(editDecisionSchema, ['projectId']), editDecision, { lists }),
	decide: meetingForm(v.omit(decideSchema, ['projectId']), decide),
	putOff: meetingForm(v.omit(putOffDecisionSchema, ['projectId']), putOffDecision)
};
