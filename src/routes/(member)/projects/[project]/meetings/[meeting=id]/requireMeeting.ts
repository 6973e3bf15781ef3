import type { RequestEvent } from '@sveltejs/kit';
import { requireCan } from '$lib/server/auth';
import { refuse } from '$lib/server/errors';
import { meetingById } from '$lib/server/queries/meeting/meetingById';
import { projectHere } from '../../projectHere';

type Here = Pick<RequestEvent<{ project: string; meeting: string }>, 'locals' | 'params' | 'url'>;

/**
 * The meeting of the address, for somebody who may read of it or keep it; ends the request for all
 * others.
 *
 * @returns Also the page of the project that it stands under.
 */
export async function requireMeeting(event: Here, what: 'read' | 'keep') {
	const project = await projectHere(event, 'read');
	const meeting = await meetingById(event.locals.context.db, project.id, event.params.meeting);
	if (!meeting) refuse('notFound');
	const { section, ...verbs } = meeting.group
		? ({ section: 'groups', read: 'read', keep: 'keepMeetings' } as const)
		: ({ section: 'steering', read: 'readSteering', keep: 'keepSteering' } as const);
	requireCan(event, verbs[what], { kind: 'project', projectId: project.id });
	return { project, meeting, section, keep: verbs.keep };
}
