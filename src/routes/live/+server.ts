import { topicsOf, type DomainEvent } from '$lib/protocol/topics';
import { identify } from '$lib/server/auth';
import { refuse } from '$lib/server/errors';
import { subscribe } from '$lib/server/events';
import { changesRights, endsRightsOf } from './aboutRights';
import { eventStream, streamHeaders } from './eventStream';
import { mayFollow } from './mayFollow';
import { requestedTopics } from './requestedTopics';
import { takeSeat } from './seats';
import type { RequestHandler } from './$types';

/**
 * What happens under `?topic=…`, as server-sent events: kinds and ids, nothing anybody wrote. The
 * page that hears of something loads again what it may see.
 */
export const GET: RequestHandler = async ({ locals, url, request }) => {
	const {
		actor,
		context: { db }
	} = locals;
	if (actor.kind === 'anonymous') refuse('notSignedIn');
	const topics = requestedTopics(url.searchParams);
	if (!topics) refuse('notFound');
	if (!(await mayFollow(db, actor, topics))) refuse('notAllowed');
	const leaveSeat = takeSeat(actor);
	if (!leaveSeat) refuse('tooManyTries');

	async function stillMayFollow(): Promise<boolean> {
		const cookies = request.headers.get('cookie') ?? undefined;
		const { actor } = await identify(db, cookies, new Date());
		return mayFollow(db, actor, topics ?? []);
	}

	async function hear(event: DomainEvent): Promise<void> {
		// Whoever comes back loads again what may have changed.
		if (event.kind === 'events.missed') return stream.end();
		const isFollowed = topicsOf(event).some((topic) => topics?.includes(topic));
		const isAboutRights = isFollowed ? changesRights(event) : endsRightsOf(event, locals);
		if (isAboutRights && !(await stillMayFollow())) stream.dismiss();
		else if (isFollowed) stream.send(event);
	}

	// One after the other: while rights are looked up again, nothing later is let through.
	let turn = Promise.resolve();
	const stopListening = subscribe((event) => {
		turn = turn.then(() => hear(event)).catch(() => stream.end());
	});
	const stream = eventStream(() => {
		stopListening();
		leaveSeat();
	});
	return new Response(stream.body, { headers: streamHeaders });
};
