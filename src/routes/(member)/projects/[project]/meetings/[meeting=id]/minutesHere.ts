import type { RequestEvent } from '@sveltejs/kit';
import { meetingMinutes as composed } from '$lib/server/documents/compose/meetingMinutes';
import { refuse } from '$lib/server/errors';
import { meetingMinutes } from '$lib/server/queries/meeting/meetingMinutes';
import { dictionary } from '$lib/text';
import { composingHere } from '../../composingHere';
import { requireMeeting } from './requireMeeting';

/** The minutes of the address's meeting, of a working group or of the steering group, as a document. */
export async function minutesHere(event: RequestEvent<{ project: string; meeting: string }>) {
	const { project, meeting } = await requireMeeting(event, 'read');
	const { locale, context } = event.locals;
	const { steeringGroup } = dictionary(locale).meetings;
	const [minutes, composing] = await Promise.all([
		meetingMinutes(context.db, { projectId: project.id, meetingId: meeting.id }, steeringGroup),
		composingHere(event, project.id)
	]);
	if (!minutes) refuse('notFound');
	const { owner } = composing.ofCase;
	const document = composed(minutes, { locale, owner, isHeld: meeting.state === 'held' });
	return { document, minutes, composing };
}
