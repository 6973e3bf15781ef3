import { error } from '@sveltejs/kit';
import { Refusal, type RefusalCode } from '$lib/domain/refusal';

const status: Partial<Record<RefusalCode, number>> = {
	notSignedIn: 401,
	sessionExpired: 401,
	notAllowed: 403,
	workshopClosed: 403,
	notFound: 404,
	linkSpoilt: 404,
	boardDeleted: 410,
	alreadyCommitted: 409,
	changedMeanwhile: 409,
	tooManyTries: 429,
	databaseAway: 503,
	unexpected: 500
};

/** HTTP status of a refusal; what a person can mend in a form is 400. */
export function statusOf(code: RefusalCode): number {
	return status[code] ?? 400;
}

/** Ends the request with the page (or body) that explains `code`. */
export function refuse(code: RefusalCode): never {
	error(statusOf(code), { message: code, code });
}

/** Passes a refusal thrown by a command on to the error page; anything else is thrown as it is. */
export function rethrow(thrown: unknown): never {
	if (thrown instanceof Refusal) refuse(thrown.code);
	throw thrown;
}
