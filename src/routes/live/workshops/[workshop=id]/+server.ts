import { identify } from '$lib/server/auth';
import { refuse } from '$lib/server/errors';
import { subscribe } from '$lib/server/events';
import { can } from '$lib/server/policies/can';
import { topicThing } from '$lib/server/queries/topicThing';
import { workshopState } from '$lib/server/queries/workshop/workshopState';
import { endsRightsOf } from '../../aboutRights';
import { eventStream, streamHeaders } from '../../eventStream';
import { takeSeat } from '../../seats';
import { followWorkshop } from '../../workshopFeeds';
import type { RequestHandler } from './$types';

/** Where a workshop is, whole, each time it changes: for everybody who takes part in it. */
export const GET: RequestHandler = async ({ locals, params, request }) => {
	const { actor, context } = locals;
	const { db } = context;
	if (actor.kind === 'anonymous') refuse('notSignedIn');
	const thing = await topicThing(db, `workshop:${params.workshop}`);
	if (thing?.kind !== 'workshop') refuse('notFound');
	if (!can(actor, 'read', thing)) refuse('notAllowed');
	const leaveSeat = takeSeat(actor);
	if (!leaveSeat) refuse('tooManyTries');
	const { workshopId, projectId } = thing;

	const stopListening = subscribe((event) => {
		if (endsRightsOf(event, locals)) void dismissWhereEnded();
	});
	async function dismissWhereEnded(): Promise<void> {
		const cookies = request.headers.get('cookie') ?? undefined;
		const now = await identify(db, cookies, new Date()).catch(() => null);
		if (!now || !can(now.actor, 'read', thing as typeof thing & { kind: 'workshop' }))
			stream.dismiss();
	}
	const stream = eventStream(() => {
		stopListening();
		stopFollowing();
		leaveSeat();
	});
	const stopFollowing = followWorkshop(
		{ workshopId, projectId, audience: 'participants' },
		async () => (await workshopState(db, workshopId)) ?? {},
		(state) => stream.sendText(state)
	);
	return new Response(stream.body, { headers: streamHeaders });
};
