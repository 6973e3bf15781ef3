import { error, type RequestEvent } from '@sveltejs/kit';

/** What a form or an endpoint may be sent, in bytes: the adapter's own measure. */
const USUAL = 512 * 1024;
/** Where a document is brought in; its action has a limit of its own, and says so in words. */
const UPLOADS = new Set<string | null>(['/(member)/projects/[project]/sources/[key]']);

/** The server takes large bodies for the sake of one page; everywhere else they are refused unread. */
export function refuseLargeBody({ request, route }: Pick<RequestEvent, 'request' | 'route'>): void {
	const announced = Number(request.headers.get('content-length'));
	if (announced > USUAL && !UPLOADS.has(route.id))
		error(413, { message: 'tooLong', code: 'tooLong' });
}
