import { sendMinutes } from '$lib/server/commands/mail/sendMinutes';
import { environment } from '$lib/server/env';
import { refuse } from '$lib/server/errors';
import { refusedForm } from '$lib/server/forms';
import { can } from '$lib/server/policies/can';
import { minutesReaders } from '$lib/server/queries/mail/minutesReaders';
import { meetingMinutes } from '$lib/server/queries/meeting/meetingMinutes';
import { LIVE } from '$lib/session/Live';
import { dictionary } from '$lib/text';
import { requireMeeting } from '../requireMeeting';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	event.depends(LIVE);
	const { project, meeting, section, keep } = await requireMeeting(event, 'read');
	const { steeringGroup } = dictionary(event.locals.locale).meetings;
	const { db, actor } = event.locals.context;
	const at = { projectId: project.id, meetingId: meeting.id };
	const isSender =
		meeting.state === 'held' && can(actor, keep, { kind: 'project', projectId: project.id });
	const [minutes, readers] = await Promise.all([
		meetingMinutes(db, at, steeringGroup),
		isSender ? minutesReaders(db, at) : null
	]);
	if (!minutes) refuse('notFound');
	return {
		minutes,
		section,
		meeting: { id: meeting.id, state: meeting.state },
		/** Whom they may be sent to, by whoever keeps the meeting; null: nobody may send them. */
		readers: readers && {
			reached: readers.filter(({ recipient }) => recipient).length,
			unreached: readers.filter(({ recipient }) => !recipient).map(({ name }) => name)
		}
	};
};

export const actions: Actions = {
	send: async (event) => {
		const { project, meeting } = await requireMeeting(event, 'keep');
		const at = { projectId: project.id, meetingId: meeting.id };
		try {
			const { written } = await sendMinutes(event.locals.context, at);
			return { written, isSending: Boolean(environment().SMTP_URL) };
		} catch (thrown) {
			return refusedForm(thrown, {});
		}
	}
};
