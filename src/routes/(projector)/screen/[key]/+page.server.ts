import { countTry, forgiveTry } from '$lib/server/auth';
import { environment } from '$lib/server/env';
import { refuse, rethrow } from '$lib/server/errors';
import { screenState } from '$lib/server/queries/workshop/screenState';
import { workshopByScreenKey } from '$lib/server/queries/workshop/workshopByScreenKey';
import type { PageServerLoad } from './$types';

/** The screen: nobody signs in on a projector, so its address is the key. */
export const load: PageServerLoad = async ({ locals, params, url, getClientAddress }) => {
	const { db, now } = locals.context;
	const address = getClientAddress();
	await countTry('wrongCode', address).catch(rethrow);
	const found = await workshopByScreenKey(db, params.key);
	const state = found && (await screenState(db, found.workshopId));
	if (!state) refuse('notFound');
	await forgiveTry('wrongCode', address);
	return {
		chrome: 'none' as const,
		state: { at: now.getTime(), ...state },
		joinAddress: `${environment().ORIGIN ?? url.origin}/j/${state.code}`
	};
};
