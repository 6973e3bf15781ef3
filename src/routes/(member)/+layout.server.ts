import { redirectToLogin } from '$lib/server/auth';
import type { LayoutServerLoad } from './$types';

/** Nobody unknown gets further; what each may see is asked again where it is shown. */
export const load: LayoutServerLoad = ({ locals, url }) => {
	if (locals.actor.kind === 'anonymous') redirectToLogin(url);
};
