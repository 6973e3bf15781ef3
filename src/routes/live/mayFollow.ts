import type { Topic } from '$lib/protocol/topics';
import type { Queryable } from '$lib/server/db/client';
import { boardPlaces } from '$lib/server/auth';
import type { Actor } from '$lib/server/policies/actor';
import { can, type Thing } from '$lib/server/policies/can';
import { topicThing } from '$lib/server/queries/topicThing';

/** Whether somebody may read the thing behind every topic: all of them, or it is a no. */
export async function mayFollow(
	db: Queryable,
	actor: Actor,
	topics: readonly Topic[]
): Promise<boolean> {
	const things = await Promise.all(topics.map((topic) => thingOf(db, topic)));
	return things.every((thing) => thing !== null && can(actor, 'read', thing));
}

async function thingOf(db: Queryable, topic: Topic): Promise<Thing | null> {
	const thing = await topicThing(db, topic);
	if (thing?.kind !== 'board') return thing;
	const known = (await boardPlaces(db, [thing.boardId])).get(thing.boardId);
	return { ...thing, place: known?.place ?? null };
}
