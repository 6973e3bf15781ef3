import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { participant } from '$lib/server/db/schema';
import { parseInput } from './parseInput';
import { transaction } from './transaction';
import { facilitated } from './workshop/facilitated';
import { leaveSeat } from './workshop/leaveSeat';
import { workshopFields } from './workshopFields';

export const removeParticipantSchema = v.object({ participantId: workshopFields.participantId });

/**
 * Takes the pen from a guest: they read on, what they wrote stays, and their partner is not left alone.
 * Done twice it is done once.
 *
 * @throws Refusal `notFound` or `notAllowed`.
 */
export async function removeParticipant(
	context: CommandContext,
	input: v.InferInput<typeof removeParticipantSchema>
): Promise<void> {
	const { participantId } = parseInput(removeParticipantSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const isThem = eq(participant.id, participantId);
		const [known] = await tx.select().from(participant).where(isThem);
		if (!known) throw new Refusal('notFound');
		const row = await facilitated(tx, context, known.workshopId);
		const [who] = await tx.select().from(participant).where(isThem);
		if (who && !who.removedAt) await leaveSeat(tx, row, who, { removedAt: context.now });
		const place = { projectId: row.projectId, workshopId: row.id };
		tell({ kind: 'workshop.changed', ...place });
		tell({ kind: 'seats.changed', ...place });
		tell({ kind: 'notes.follow', ...place });
	});
}
