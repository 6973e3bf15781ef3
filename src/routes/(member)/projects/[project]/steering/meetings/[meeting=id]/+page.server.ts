import { redirect } from '@sveltejs/kit';
import { changesBetween } from '$lib/domain/steering/changesBetween';
import type { SinceMeeting } from '$lib/domain/steering/sinceMeeting';
import { requireCan } from '$lib/server/auth';
import { freezeMeeting } from '$lib/server/commands/steering/freezeMeeting';
import { refuse } from '$lib/server/errors';
import { refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { snapshots, type Snapshot } from '$lib/server/queries/steering/snapshots';
import { steeringMeetings } from '$lib/server/queries/steering/steeringMeetings';
import { LIVE } from '$lib/session/Live';
import { projectHere } from '../../../projectHere';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project } = await event.parent();
	const thing = { kind: 'project', projectId: project.id } as const;
	requireCan(event, 'readSteering', thing);
	const { db } = event.locals.context;
	const [meetings, taken] = await Promise.all([
		steeringMeetings(db, project.id),
		snapshots(db, project.id)
	]);
	const meeting = meetings.find(({ id }) => id === event.params.meeting);
	if (!meeting) refuse('notFound');
	const place = taken.findIndex(({ meeting: { id } }) => id === meeting.id);
	const snapshot = taken[place] ?? null;
	return {
		meeting,
		snapshot,
		since: snapshot && sinceOf(taken[place + 1], snapshot),
		before: taken[place + 1]?.meeting.id ?? null,
		mayKeep: can(event.locals.actor, 'keepSteering', thing)
	};
};

/** What had changed between two frozen reports; null where the first was none. */
function sinceOf(before: Snapshot | undefined, after: Snapshot): SinceMeeting | null {
	if (!before) return null;
	const { number, startsAt } = before.meeting;
	return {
		meeting: { number, startsAt: startsAt.toISOString() },
		changes: changesBetween(before.content, after.content)
	};
}

export const actions: Actions = {
	freeze: async (event) => {
		const project = await projectHere(event, 'keepSteering');
		const { meeting: meetingId } = event.params;
		try {
			await freezeMeeting(event.locals.context, { projectId: project.id, meetingId });
		} catch (thrown) {
			return refusedForm(thrown, {});
		}
		redirect(303, event.url.pathname);
	}
};
