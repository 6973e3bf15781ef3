import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { workshopTable } from '$lib/server/db/schema';
import { isOn } from '../isOn';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { facilitatedParticipant } from './facilitatedParticipant';

export const setHostSchema = v.object({
	participantId: workshopFields.participantId,
	isHost: isOn
});

/**
 * Makes somebody the host of the table where they sit, in place of whoever was, or takes it from them.
 *
 * @throws Refusal `notAllowed`, or `notFound`, also for somebody who sits at no table.
 */
export async function setHost(
	context: CommandContext,
	input: v.InferInput<typeof setHostSchema>
): Promise<void> {
	const { participantId, isHost } = parseInput(setHostSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { row, who } = await facilitatedParticipant(tx, context, participantId);
		if (!who.tableId) throw new Refusal('notFound');
		const isTable = eq(workshopTable.id, who.tableId);
		await tx
			.update(workshopTable)
			.set({ hostId: isHost ? who.id : null })
			.where(isHost ? isTable : and(isTable, eq(workshopTable.hostId, who.id)));
		const place = { projectId: row.projectId, workshopId: row.id };
		tell({ kind: 'workshop.changed', ...place });
		tell({ kind: 'seats.changed', ...place });
	});
}
