import { Refusal } from '$lib/domain/refusal';
import type { Actor, UserActor } from '$lib/server/policies/actor';
import { can, type Verbs } from '$lib/server/policies/can';

/** @throws Refusal `notAllowed` for whoever has no account, or may not do this in the project. */
export function requireMay(
	actor: Actor,
	verb: Verbs['project'],
	projectId: string
): asserts actor is UserActor {
	if (actor.kind !== 'user' || !can(actor, verb, { kind: 'project', projectId }))
		throw new Refusal('notAllowed');
}
