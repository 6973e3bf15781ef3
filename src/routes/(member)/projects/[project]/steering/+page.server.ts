import { redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { changesBetween } from '$lib/domain/steering/changesBetween';
import type { SinceMeeting } from '$lib/domain/steering/sinceMeeting';
import { requireCan } from '$lib/server/auth';
import { planMeeting, planMeetingSchema } from '$lib/server/commands/meeting/planMeeting';
import { readForm, refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { snapshots } from '$lib/server/queries/steering/snapshots';
import { steeringContent } from '$lib/server/queries/steering/steeringContent';
import { steeringMeetings } from '$lib/server/queries/steering/steeringMeetings';
import { LIVE } from '$lib/session/Live';
import { dictionary } from '$lib/text';
import { projectHere } from '../projectHere';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'readSteering', thing);
	const { db, now } = event.locals.context;
	const [content, [last], meetings] = await Promise.all([
		steeringContent(db, project.id, now),
		snapshots(db, project.id),
		steeringMeetings(db, project.id)
	]);
	const since: SinceMeeting | null = last
		? {
				meeting: {
					number: last.meeting.number,
					startsAt: last.meeting.startsAt.toISOString()
				},
				changes: changesBetween(last.content, content)
			}
		: null;
	const { actor } = event.locals;
	const mayKeep = can(actor, 'keepSteering', thing);
	return { content, since, meetings, mayKeep, mayShare: can(actor, 'share', thing) };
};

/** The steering group's: what it is called, and what its first item is, the text says. */
const planForm = v.omit(planMeetingSchema, [
	'projectId',
	'groupId',
	'bodyName',
	'openActionsTitle'
]);

export const actions: Actions = {
	plan: async (event) => {
		const project = await projectHere(event, 'keepSteering');
		const form = await readForm(event.request, planForm);
		if (!form.ok) return form.failure;
		const { steeringGroup: bodyName, plan } = dictionary(event.locals.locale).meetings;
		const body = { projectId: project.id, groupId: '', bodyName };
		const input = { ...form.output, ...body, openActionsTitle: plan.openActions };
		const made = await planMeeting(event.locals.context, input).catch((thrown: unknown) =>
			refusedForm(thrown, form.values)
		);
		if (!('meetingId' in made)) return made;
		redirect(303, `/projects/${project.slug}/meetings/${made.meetingId}`);
	}
};
