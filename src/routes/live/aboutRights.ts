import type { DomainEvent } from '$lib/protocol/topics';
import type { Actor } from '$lib/server/policies/actor';

/** Whether what somebody may see of a thing they follow can be other than before. */
export function changesRights({ kind }: DomainEvent): boolean {
	return kind === 'membership.changed' || kind === 'workshop.changed' || kind === 'board.deleted';
}

/** Whether an event under no topic they follow is about this very person or sign-in. */
export function endsRightsOf(
	event: DomainEvent,
	{ actor, sessionId }: { actor: Actor; sessionId: string | null }
): boolean {
	if (event.kind === 'session.ended') return event.sessionId === sessionId;
	return (
		event.kind === 'membership.changed' && actor.kind === 'user' && event.userId === actor.userId
	);
}
