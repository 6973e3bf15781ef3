import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { parseClock } from '$lib/domain/workshop/parseClock';
import type { CommandContext } from '$lib/server/context';
import { workshop } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { facilitated } from './facilitated';

export const planStartSchema = v.object({
	workshopId: workshopFields.workshopId,
	/** As typed (8.30, 08:30), or empty where no time is set. */
	startsAt: v.pipe(
		v.string('notATime'),
		v.trim(),
		v.maxLength(10, 'notATime'),
		v.check((typed) => typed === '' || parseClock(typed) !== null, 'notATime'),
		v.transform((typed) => (typed === '' ? null : parseClock(typed)))
	)
});

/** Sets when the workshop begins that day. @throws Refusal `notAllowed`, `notFound` or `notATime`. */
export async function planStart(
	context: CommandContext,
	input: v.InferInput<typeof planStartSchema>
): Promise<void> {
	const { workshopId, startsAt: startMinute } = parseInput(planStartSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { projectId } = await facilitated(tx, context, workshopId);
		await tx.update(workshop).set({ startMinute }).where(eq(workshop.id, workshopId));
		tell({ kind: 'workshop.told', projectId, workshopId });
	});
}
