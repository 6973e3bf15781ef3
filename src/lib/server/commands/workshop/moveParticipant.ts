import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { workshopTable } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { facilitatedParticipant } from './facilitatedParticipant';
import { leaveSeat } from './leaveSeat';
import { mendPairs } from './mendPairs';

export const moveParticipantSchema = v.object({
	participantId: workshopFields.participantId,
	/** A table of the same workshop. */
	tableId: v.pipe(v.string('notFound'), v.uuid('notFound'))
});

/**
 * Puts somebody at another table. From that moment its board is theirs, and the old one's no longer;
 * what they wrote alone comes along when it is next shown.
 *
 * @throws Refusal `notAllowed` or `notFound`.
 */
export async function moveParticipant(
	context: CommandContext,
	input: v.InferInput<typeof moveParticipantSchema>
): Promise<void> {
	const { participantId, tableId } = parseInput(moveParticipantSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { row, who } = await facilitatedParticipant(tx, context, participantId);
		const [table] = await tx
			.select({ id: workshopTable.id })
			.from(workshopTable)
			.where(and(eq(workshopTable.id, tableId), eq(workshopTable.workshopId, row.id)));
		if (!table) throw new Refusal('notFound');
		if (who.tableId === tableId) return;
		await leaveSeat(tx, row, who, { tableId });
		await mendPairs(tx, row, tableId);
		const place = { projectId: row.projectId, workshopId: row.id };
		tell({ kind: 'workshop.changed', ...place });
		tell({ kind: 'seats.changed', ...place });
		tell({ kind: 'notes.follow', ...place });
	});
}
