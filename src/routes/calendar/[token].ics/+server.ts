import { calendarFile } from '$lib/server/documents/calendarFile';
import { refuse } from '$lib/server/errors';
import { feedByToken } from '$lib/server/queries/calendar/feedByToken';
import { feedDeadlines } from '$lib/server/queries/calendar/feedDeadlines';
import { feedMeetings } from '$lib/server/queries/calendar/feedMeetings';
import { dictionary } from '$lib/text';
import type { RequestHandler } from './$types';

/** What a calendar program asks for, again and again, without signing in: the address is the whole right. */
export const GET: RequestHandler = async ({ locals, params }) => {
	const { db, now } = locals.context;
	const feed = await feedByToken(db, params.token);
	if (!feed) refuse('notFound');
	const [deadlines, meetings] = await Promise.all([
		feedDeadlines(db, feed),
		feedMeetings(db, feed)
	]);
	return new Response(calendarFile({ feed, deadlines, meetings }, dictionary('da'), now), {
		headers: {
			'content-type': 'text/calendar; charset=utf-8',
			'content-disposition': 'inline; filename="handlekraft.ics"',
			'cache-control': 'private, no-store'
		}
	});
};
