import type { RequestEvent } from '@sveltejs/kit';
import { identify } from '$lib/server/auth';
import type { Queryable } from '$lib/server/db/client';
import { refuse } from '$lib/server/errors';
import { subscribe } from '$lib/server/events';
import { can, type Thing, type Verbs } from '$lib/server/policies/can';
import { topicThing } from '$lib/server/queries/topicThing';
import { endsRightsOf } from '../../aboutRights';
import { eventStream, streamHeaders } from '../../eventStream';
import { takeSeat } from '../../seats';
import { followWorkshop, type Audience } from '../../workshopFeeds';

/**
 * Answers with a workshop's state, whole, each time it changes, to somebody who may; ends when they may
 * no longer.
 *
 * @param read Reads the state, without the time.
 */
export async function feedFor(
	{ locals, params, request }: RequestEvent<{ workshop: string }>,
	verb: Verbs['workshop'],
	audience: Audience,
	read: (db: Queryable, workshopId: string) => Promise<object | null>
): Promise<Response> {
	const { actor, context } = locals;
	const { db } = context;
	if (actor.kind === 'anonymous') refuse('notSignedIn');
	const thing = await topicThing(db, `workshop:${params.workshop}`);
	if (thing?.kind !== 'workshop') refuse('notFound');
	if (!can(actor, verb, thing)) refuse('notAllowed');
	const leaveSeat = takeSeat(actor);
	if (!leaveSeat) refuse('tooManyTries');

	const stopListening = subscribe((event) => {
		if (endsRightsOf(event, locals)) void dismissWhereEnded(thing);
	});
	async function dismissWhereEnded(what: Thing & { kind: 'workshop' }): Promise<void> {
		const cookies = request.headers.get('cookie') ?? undefined;
		const now = await identify(db, cookies, new Date()).catch(() => null);
		if (!now || !can(now.actor, verb, what)) stream.dismiss();
	}
	const stream = eventStream(() => {
		stopListening();
		stopFollowing();
		leaveSeat();
	});
	const { workshopId, projectId } = thing;
	const stopFollowing = followWorkshop(
		{ workshopId, projectId, audience },
		async () => (await read(db, workshopId)) ?? {},
		(state) => stream.sendText(state)
	);
	return new Response(stream.body, { headers: streamHeaders });
}
