import * as v from 'valibot';
import { requireCan } from '$lib/server/auth';
import { decide, decideSchema } from '$lib/server/commands/decision/decide';
import { editDecision, editDecisionSchema } from '$lib/server/commands/decision/editDecision';
import {
	proposeDecision,
	proposeDecisionSchema
} from '$lib/server/commands/decision/proposeDecision';
import { putOffDecision, putOffDecisionSchema } from '$lib/server/commands/decision/putOffDecision';
import { can } from '$lib/server/policies/can';
import { decisionLog } from '$lib/server/queries/decision/decisionLog';
import { LIVE } from '$lib/session/Live';
import { dictionary } from '$lib/text';
import { projectForm } from '../../projectForm';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'readSteering', thing);
	const decisions = await decisionLog(event.locals.context.db, project.id);
	return {
		decisions,
		/** What was decided and still stands. */
		replaceable: decisions
			.filter(({ state, replacedBy }) => state === 'decided' && replacedBy === null)
			.map(({ id, number, title }) => ({ id, number, title })),
		mayKeep: can(event.locals.actor, 'keepSteering', thing)
	};
};

/** The ways open come side by side. */
const lists = ['optionTitles', 'optionConsequences'];
const nothingMore = () => ({});

export const actions: Actions = {
	propose: (event) =>
		projectForm(
			'keepSteering',
			v.omit(proposeDecisionSchema, ['projectId', 'meetingId', 'agendaItemId', 'bodyName']),
			// Of no meeting yet: it is the steering group's, and comes to its next one by itself.
			() => ({ bodyName: dictionary(event.locals.locale).meetings.steeringGroup }),
			proposeDecision,
			{ lists }
		)(event),
	edit: projectForm(
		'keepSteering',
		v.omit(editDecisionSchema, ['projectId']),
		nothingMore,
		editDecision,
		{ lists }
	),
	decide: projectForm('keepSteering', v.omit(decideSchema, ['projectId']), nothingMore, decide),
	putOff: projectForm(
		'keepSteering',
		v.omit(putOffDecisionSchema, ['projectId']),
		nothingMore,
		putOffDecision
	)
};
