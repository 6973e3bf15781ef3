import type { Topic } from '$lib/protocol/topics';
import type { Queryable } from '$lib/server/db/client';
import type { Actor } from '$lib/server/policies/actor';
import { can } from '$lib/server/policies/can';
import { topicThing } from '$lib/server/queries/topicThing';

/** Whether somebody may read the thing behind every topic: all of them, or it is a no. */
export async function mayFollow(
	db: Queryable,
	actor: Actor,
	topics: readonly Topic[]
): Promise<boolean> {
	const things = await Promise.all(topics.map((topic) => topicThing(db, topic)));
	return things.every((thing) => thing !== null && can(actor, 'read', thing));
}
