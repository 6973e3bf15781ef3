import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { workshop } from '$lib/server/db/schema';
import { isOn } from '../isOn';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { words } from '../words';
import { workshopFields } from '../workshopFields';
import { facilitated } from './facilitated';

export const tellEverybodySchema = v.object({
	workshopId: workshopFields.workshopId,
	/** Empty: what was said last goes away. */
	message: v.optional(words(200), ''),
	/** Everybody's device comes back to where the workshop is. */
	gathers: isOn
});

/**
 * A line on every device, or everybody back to the phase that runs.
 *
 * @throws Refusal `notAllowed`, `notFound`, or what is wrong with the words.
 */
export async function tellEverybody(
	context: CommandContext,
	input: v.InferInput<typeof tellEverybodySchema>
): Promise<void> {
	const { workshopId, message, gathers } = parseInput(tellEverybodySchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { projectId } = await facilitated(tx, context, workshopId);
		const messageAt = message ? context.now : null;
		await tx
			.update(workshop)
			.set(gathers ? { gatheredAt: context.now } : { message, messageAt })
			.where(eq(workshop.id, workshopId));
		tell({ kind: 'workshop.told', projectId, workshopId });
	});
}
