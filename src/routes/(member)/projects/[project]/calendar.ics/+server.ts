import { today } from '$lib/domain/copenhagen';
import { deadlineEntries, meetingEntries, writeCalendar } from '$lib/server/documents/calendar';
import { fileName } from '$lib/server/documents/file/fileName';
import { fileResponse } from '$lib/server/documents/file/fileResponse';
import { MEDIA_TYPES } from '$lib/server/documents/file/writtenFile';
import { actionList } from '$lib/server/queries/actionList';
import { projectMeetings } from '$lib/server/queries/projectMeetings';
import { dictionary } from '$lib/text';
import { projectHere } from '../projectHere';
import type { RequestHandler } from './$types';

/** The project's deadlines and meetings, to be taken into a calendar once. */
export const GET: RequestHandler = async (event) => {
	const project = await projectHere(event, 'read');
	const { locale } = event.locals;
	const { db, now } = event.locals.context;
	const [list, meetings] = await Promise.all([
		actionList(db, project.id, { filter: { status: 'open' }, now }),
		projectMeetings(db, project.id)
	]);
	const text = dictionary(locale);
	const saying = { text, home: `${event.url.origin}/projects/${project.slug}` };
	const calendar = writeCalendar({
		name: text.documents.calendar.name(project.name),
		entries: [...deadlineEntries(list.rows, saying), ...meetingEntries(meetings, saying)],
		...{ locale, now }
	});
	const { kind } = text.documents.calendar;
	const name = { on: today(now), about: project.name, kind, caseNumber: '', locale };
	return fileResponse({
		name: fileName(name, 'ics'),
		mediaType: MEDIA_TYPES.ics,
		bytes: new TextEncoder().encode(calendar)
	});
};
