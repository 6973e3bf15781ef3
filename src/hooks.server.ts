import { building } from '$app/environment';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { identify, localeOf } from '$lib/server/auth';
import { connection } from '$lib/server/db/client';
import { refuse } from '$lib/server/errors';
import { refuseLargeBody } from '$lib/server/hooks/bodyLimit';
import { isDatabaseAway } from '$lib/server/hooks/databaseAway';
import { describeFailure, withHonestStatus } from '$lib/server/hooks/failure';
import { setResponseHeaders } from '$lib/server/hooks/responseHeaders';
import { startApplication } from '$lib/server/hooks/start';

export const init: ServerInit = async () => {
	// The build looks at every module; nothing may reach for a database then.
	if (!building) await startApplication();
};

export const handle: Handle = async ({ event, resolve }) => {
	const { locals, request, cookies, url } = event;
	// PostgreSQL stores no NUL, and no address of ours holds one.
	if (url.href.includes('%00')) refuse('notFound');
	refuseLargeBody(event);
	const { db } = connection();
	const now = new Date();
	locals.locale = localeOf(cookies);
	const { actor, sessionId } = await identify(
		db,
		request.headers.get('cookie') ?? undefined,
		now
	).catch((thrown: unknown) => {
		if (isDatabaseAway(thrown)) refuse('databaseAway');
		throw thrown;
	});
	Object.assign(locals, { actor, sessionId, context: { db, actor, now } });

	const answer = await resolve(event, {
		transformPageChunk: ({ html }) => html.replace('%lang%', locals.locale)
	});
	const response = withHonestStatus(event, answer);
	setResponseHeaders(response.headers, {
		isSecure: url.protocol === 'https:',
		isPersonal: actor.kind !== 'anonymous'
	});
	return response;
};

export const handleError: HandleServerError = ({ event, error, status }) =>
	describeFailure(event, error, status);
