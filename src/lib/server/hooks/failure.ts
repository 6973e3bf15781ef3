import type { RequestEvent } from '@sveltejs/kit';
import type { RefusalCode } from '$lib/domain/refusal';
import { faultOf } from '$lib/server/faultOf';
import { log } from '$lib/server/log';
import { isDatabaseAway } from './databaseAway';

/**
 * Requests that failed because the database is away: their answer gets 503 instead of 500. By
 * request, because the framework hands each hook an event object of its own.
 */
const withoutDatabase = new WeakSet<Request>();

/**
 * What a person is told of an error nobody foresaw: a code. The log gets the route and where in the
 * code it happened, never the query nor its values.
 */
export function describeFailure(
	event: RequestEvent,
	error: unknown,
	status: number
): { message: string; code: RefusalCode } {
	if (status === 404) return { message: 'notFound', code: 'notFound' };
	// The framework has refused a request that was not made rightly: nothing of ours failed.
	if (status < 500) return { message: 'notAllowed', code: 'notAllowed' };
	if (isDatabaseAway(error)) {
		withoutDatabase.add(event.request);
		log.warn({ route: event.route.id }, 'the database does not answer');
		return { message: 'databaseAway', code: 'databaseAway' };
	}
	log.error({ route: event.route.id, status, fault: faultOf(error) }, 'a request failed');
	return { message: 'unexpected', code: 'unexpected' };
}

/** The framework answers 500 to whatever was not foreseen; a database that is away is 503. */
export function withHonestStatus(event: RequestEvent, response: Response): Response {
	if (!withoutDatabase.has(event.request) || response.status !== 500) return response;
	const headers = new Headers(response.headers);
	headers.set('retry-after', '5');
	return new Response(response.body, { status: 503, headers });
}
