import type { CommandContext } from '$lib/server/context';
import { setWorkshopOpen } from './setWorkshopOpen';

/**
 * Lets guests in by the code, and lets those who are in write.
 *
 * @throws Refusal `notFound`, `notAllowed`, or `workshopEnded` where a phase has to be begun instead.
 */
export function openWorkshop(
	context: CommandContext,
	input: { workshopId: string }
): Promise<void> {
	return setWorkshopOpen(context, input, true);
}
