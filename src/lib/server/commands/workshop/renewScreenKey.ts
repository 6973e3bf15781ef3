import { randomBytes } from 'node:crypto';
import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { workshop } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { facilitated } from './facilitated';

export const renewScreenKeySchema = v.object({ workshopId: workshopFields.workshopId });

/**
 * Gives the screen another address. The old one opens nothing from then on, and screens that are open at
 * it end.
 *
 * @throws Refusal `notAllowed` or `notFound`.
 */
export async function renewScreenKey(
	context: CommandContext,
	input: v.InferInput<typeof renewScreenKeySchema>
): Promise<void> {
	const { workshopId } = parseInput(renewScreenKeySchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { projectId } = await facilitated(tx, context, workshopId);
		const screenKey = randomBytes(32).toString('hex');
		await tx.update(workshop).set({ screenKey }).where(eq(workshop.id, workshopId));
		tell({ kind: 'workshop.changed', projectId, workshopId });
	});
}
