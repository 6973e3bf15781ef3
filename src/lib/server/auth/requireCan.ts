import { redirect, type RequestEvent } from '@sveltejs/kit';
import { refuse } from '$lib/server/errors';
import { can, type Thing, type Verbs } from '$lib/server/policies/can';

/**
 * The first line of a page's load and of its actions: lets through who may, sends somebody unknown
 * to sign in and back, and shows everybody else that they may not.
 *
 * @example requireCan(event, 'manage', { kind: 'project', projectId })
 */
export function requireCan<T extends Thing>(
	{ locals, url }: Pick<RequestEvent, 'locals' | 'url'>,
	verb: Verbs[T['kind']],
	thing: T
): void {
	if (can(locals.actor, verb, thing)) return;
	if (locals.actor.kind === 'anonymous') redirectToLogin(url);
	refuse('notAllowed');
}

/** @param url Where the person wanted to go; an action's name is left out, it takes a POST. */
export function redirectToLogin(url: URL): never {
	const search = url.search.startsWith('?/') ? '' : url.search;
	redirect(303, `/login?next=${encodeURIComponent(url.pathname + search)}`);
}
