import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import { normaliseWorkshopCode } from '$lib/domain/workshopCode';
import type { CommandContext } from '$lib/server/context';
import { participant, sector, workshop } from '$lib/server/db/schema';
import { parseInput } from './parseInput';
import { transaction } from './transaction';
import { insertWorkshopBoard } from './workshop/insertWorkshopBoard';
import { mendPairs } from './workshop/mendPairs';
import { seatAtMixedTable } from './workshop/seatAtMixedTable';
import { seatNewcomer } from './workshop/seatNewcomer';
import { workshopFields } from './workshopFields';

export const joinWorkshopSchema = v.object({
	code: v.pipe(v.string('wrongCode'), v.transform(normaliseWorkshopCode), v.string('wrongCode')),
	sectorId: v.pipe(v.string('unknownSector'), v.uuid('unknownSector')),
	firstName: workshopFields.firstName,
	/** The number of the table they have sat down at; empty: wherever there is room. */
	table: v.optional(
		v.pipe(
			v.string('required'),
			v.maxLength(3, 'required'),
			v.regex(/^\d*$/, 'required'),
			v.transform((typed) => (typed === '' ? null : Number(typed)))
		),
		''
	)
});

/**
 * A guest's way in. Nobody is asked who they are: knowing the code of a workshop that is open is
 * the whole right, and it reaches no further than that workshop.
 *
 * @returns The guest's place; the session that holds it is for the caller to open.
 * @throws Refusal `wrongCode`, `workshopClosed` or `unknownSector`.
 */
export async function joinWorkshop(
	context: CommandContext,
	input: v.InferInput<typeof joinWorkshopSchema>
): Promise<{ participantId: string; workshopId: string }> {
	const { code, sectorId, firstName, table } = parseInput(joinWorkshopSchema, input);
	return transaction(context.db, async ({ tx, tell }) => {
		const [found] = await tx
			.select({
				workshopId: workshop.id,
				projectId: workshop.projectId,
				isOpen: workshop.isOpen,
				sections: workshop.sections,
				currentPhaseId: workshop.currentPhaseId,
				sectorId: sector.id
			})
			.from(workshop)
			.leftJoin(sector, and(eq(sector.projectId, workshop.projectId), eq(sector.id, sectorId)))
			.where(eq(workshop.code, code));
		if (!found) throw new Refusal('wrongCode');
		if (!found.isOpen) throw new Refusal('workshopClosed');
		if (!found.sectorId) throw new Refusal('unknownSector', { field: 'sectorId' });
		const { workshopId, projectId } = found;
		const [place] = await tx
			.insert(participant)
			.values({ workshopId, sectorId, firstName: firstName || null, joinedAt: context.now })
			.returning({ participantId: participant.id });
		if (!place) throw new Error('the participant was not stored');
		const { participantId } = place;
		const { sections, currentPhaseId } = found;
		// Who comes late has a table and a board of their own from the first moment, as all others.
		if (sections.length > 0) {
			const tableId = await seatNewcomer(tx, workshopId, {
				participantId,
				sectorId,
				wanted: table
			});
			await seatAtMixedTable(tx, workshopId, participantId);
			const room = { id: workshopId, projectId, sections, currentPhaseId };
			await insertWorkshopBoard(tx, room, { level: 'own', participantId, title: '' });
			if (tableId) await mendPairs(tx, room, tableId);
		}
		tell({ kind: 'participant.joined', projectId, workshopId });
		return { participantId, workshopId };
	});
}
