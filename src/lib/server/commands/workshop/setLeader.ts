import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { participant } from '$lib/server/db/schema';
import { isOn } from '../isOn';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { facilitatedParticipant } from './facilitatedParticipant';

export const setLeaderSchema = v.object({
	participantId: workshopFields.participantId,
	isLeader: isOn
});

/**
 * Lets somebody mark choices where the programme asks leaders to, or no longer.
 *
 * @throws Refusal `notAllowed` or `notFound`.
 */
export async function setLeader(
	context: CommandContext,
	input: v.InferInput<typeof setLeaderSchema>
): Promise<void> {
	const { participantId, isLeader } = parseInput(setLeaderSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { row, who } = await facilitatedParticipant(tx, context, participantId);
		await tx.update(participant).set({ isLeader }).where(eq(participant.id, who.id));
		const place = { projectId: row.projectId, workshopId: row.id };
		tell({ kind: 'workshop.changed', ...place });
		tell({ kind: 'seats.changed', ...place });
	});
}
