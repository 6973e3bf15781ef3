import { countTry, forgiveTry } from '$lib/server/auth';
import { refuse, rethrow } from '$lib/server/errors';
import { screenState } from '$lib/server/queries/workshop/screenState';
import { workshopByScreenKey } from '$lib/server/queries/workshop/workshopByScreenKey';
import { eventStream, streamHeaders } from '../../eventStream';
import { followWorkshop } from '../../workshopFeeds';
import { watchScreenKey } from './watchScreenKey';
import type { RequestHandler } from './$types';

/** A workshop as the room sees it: for whoever has the screen's address. */
export const GET: RequestHandler = async ({ locals, params, getClientAddress }) => {
	const { db } = locals.context;
	const from = getClientAddress();
	await countTry('wrongCode', from).catch(rethrow);
	const found = await workshopByScreenKey(db, params.key);
	if (!found) refuse('notFound');
	await forgiveTry('wrongCode', from);
	const stream = eventStream(() => stop());
	const door = watchScreenKey(db, params.key, found.workshopId, stream);
	const stopFollowing = followWorkshop(
		{ ...found, audience: 'screen' },
		async () => (await screenState(db, found.workshopId)) ?? {},
		(state) => void door.whenOpen(() => stream.sendText(state))
	);
	const stop = () => {
		door.stop();
		stopFollowing();
	};
	return new Response(stream.body, { headers: streamHeaders });
};
