import type { CommandContext } from '$lib/server/context';
import { setWorkshopOpen } from './setWorkshopOpen';

/**
 * Shuts the door: the code lets nobody in, and guests can read but no longer write.
 *
 * @throws Refusal `notFound` or `notAllowed`.
 */
export function closeWorkshop(
	context: CommandContext,
	input: { workshopId: string }
): Promise<void> {
	return setWorkshopOpen(context, input, false);
}
