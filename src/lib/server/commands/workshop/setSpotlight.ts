import { and, eq, inArray, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { Spotlight } from '$lib/domain/workshop/spotlight';
import { takesSpotlight } from '$lib/domain/workshop/takesSpotlight';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { board, boardNote, workshop, workshopTable } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { facilitated } from './facilitated';
import { runningPhase } from './runningPhase';

export const setSpotlightSchema = v.object({
	workshopId: workshopFields.workshopId,
	/** Of a table's board, or everybody's; both empty: what is shown is taken away. */
	boardId: v.optional(v.union([v.literal(''), v.pipe(v.string(), v.uuid())], 'notFound'), ''),
	noteKey: v.optional(v.pipe(v.string('notFound'), v.maxLength(64, 'notFound')), '')
});

/**
 * Shows a note large on the screen, as it stands in this moment, or takes it away. What it says is read
 * here, not told by a device, and who wrote it is not even read.
 *
 * @throws Refusal `notAllowed`, `notFound` for a note that does not stand on one of those boards, or
 *   `notInThisPhase` while people write alone or in pairs.
 */
export async function setSpotlight(
	context: CommandContext,
	input: v.InferInput<typeof setSpotlightSchema>
): Promise<void> {
	const { workshopId, boardId, noteKey } = parseInput(setSpotlightSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { projectId } = await facilitated(tx, context, workshopId);
		let spotlight: Spotlight | null = null;
		if (boardId) {
			const { running } = await runningPhase(tx, context, workshopId);
			if (!takesSpotlight(running.settings)) throw new Refusal('notInThisPhase');
			spotlight = await spotlightOf(tx, workshopId, boardId, noteKey);
		}
		await tx.update(workshop).set({ spotlight }).where(eq(workshop.id, workshopId));
		tell({ kind: 'workshop.told', projectId, workshopId });
	});
}

async function spotlightOf(
	tx: Queryable,
	workshopId: string,
	boardId: string,
	noteKey: string
): Promise<Spotlight> {
	const [found] = await tx
		.select({ text: boardNote.text, tableNumber: workshopTable.number })
		.from(boardNote)
		.innerJoin(board, eq(board.id, boardNote.boardId))
		.leftJoin(workshopTable, eq(workshopTable.id, board.tableId))
		.where(
			and(
				eq(board.id, boardId),
				eq(board.workshopId, workshopId),
				inArray(board.level, ['table', 'plenum']),
				isNull(board.deletedAt),
				eq(boardNote.noteKey, noteKey),
				isNull(boardNote.deletedAt),
				isNull(boardNote.mergedInto)
			)
		);
	if (!found || found.text.trim() === '') throw new Refusal('notFound');
	return { boardId, noteKey, ...found };
}
