import type { DomainEvent } from '$lib/protocol/topics';
import { WorkshopFeed, type Urgency } from './WorkshopFeed';

const feeds = new Map<string, WorkshopFeed>();

/** Those who see the same of a workshop, so that one of them reads for all. */
export type Audience = 'participants' | 'screen' | 'desk';

/** How long counts may wait for each audience, in ms. Eighty phones need not count along. */
const countEvery: Record<Audience, number> = { participants: 1000, screen: 250, desk: 250 };

/**
 * Follows a workshop's state as one audience sees it. The first to come opens the feed, the last to
 * leave closes it.
 *
 * @returns How to stop.
 */
export function followWorkshop(
	{
		workshopId,
		projectId,
		audience
	}: { workshopId: string; projectId: string; audience: Audience },
	read: () => Promise<object>,
	listener: (state: string) => void
): () => void {
	const key = `${audience}/${workshopId}`;
	const feed =
		feeds.get(key) ??
		new WorkshopFeed(
			(event) => whenOf(event, { workshopId, projectId, audience }),
			read,
			countEvery[audience]
		);
	feeds.set(key, feed);
	const stop = feed.listen(listener);
	return () => {
		stop();
		if (!feed.isEmpty || feeds.get(key) !== feed) return;
		feed.close();
		feeds.delete(key);
	};
}

function whenOf(
	event: DomainEvent,
	place: { workshopId: string; projectId: string; audience: Audience }
): Urgency {
	switch (event.kind) {
		case 'seats.changed':
			return event.workshopId === place.workshopId ? 'turn' : null;
		case 'workshop.changed':
			return event.workshopId === place.workshopId ? 'now' : null;
		case 'workshop.told':
		case 'participant.joined':
			return event.workshopId === place.workshopId ? 'soon' : null;
		// What is written on boards they see on the boards themselves.
		case 'board.projected':
			return event.projectId === place.projectId && place.audience !== 'participants'
				? 'soon'
				: null;
		case 'actionItem.committed':
		case 'actionItem.changed':
		case 'choice.made':
			return event.projectId === place.projectId ? 'soon' : null;
		case 'events.missed':
			return 'turn';
		default:
			return null;
	}
}
