import { and, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { participant, workshop } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { parseInput } from './parseInput';
import { transaction } from './transaction';
import { workshopFields } from './workshopFields';

export const removeParticipantSchema = v.object({ participantId: workshopFields.participantId });

/**
 * Takes the pen from a guest: they read on, what they wrote stays. Done twice it is done once.
 *
 * @throws Refusal `notFound` or `notAllowed`.
 */
export async function removeParticipant(
	context: CommandContext,
	input: v.InferInput<typeof removeParticipantSchema>
): Promise<void> {
	const { participantId } = parseInput(removeParticipantSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const [found] = await tx
			.select({ projectId: workshop.projectId, workshopId: workshop.id })
			.from(participant)
			.innerJoin(workshop, eq(workshop.id, participant.workshopId))
			.where(eq(participant.id, participantId));
		if (!found) throw new Refusal('notFound');
		if (!can(context.actor, 'facilitate', { kind: 'workshop', ...found }))
			throw new Refusal('notAllowed');
		await tx
			.update(participant)
			.set({ removedAt: context.now })
			.where(and(eq(participant.id, participantId), isNull(participant.removedAt)));
		tell({ kind: 'workshop.changed', ...found });
	});
}
