import type { Actor, UserActor } from '$lib/server/policies/actor';
import { requireMay } from '../requireMay';

/**
 * @param groupId Whose meeting it is; null: the steering group's.
 * @throws Refusal `notAllowed` for whoever may not keep that body's meetings.
 */
export function requireKeep(
	actor: Actor,
	projectId: string,
	groupId: string | null
): asserts actor is UserActor {
	requireMay(actor, groupId === null ? 'keepSteering' : 'keepMeetings', projectId);
}
