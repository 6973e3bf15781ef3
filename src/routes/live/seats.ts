import type { Actor } from '$lib/server/policies/actor';

/** Streams one person may hold open at once; as many as board connections. */
const SEATS = 20;

const taken = new Map<string, number>();

/**
 * Takes one of a person's seats.
 * @returns How to give it back, once; or null where all are taken.
 */
export function takeSeat(actor: Exclude<Actor, { kind: 'anonymous' }>): (() => void) | null {
	const holder = actor.kind === 'user' ? actor.userId : actor.participantId;
	const count = taken.get(holder) ?? 0;
	if (count >= SEATS) return null;
	taken.set(holder, count + 1);
	return () => {
		const left = (taken.get(holder) ?? 1) - 1;
		if (left > 0) taken.set(holder, left);
		else taken.delete(holder);
	};
}
