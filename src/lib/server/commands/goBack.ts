import { and, eq, isNull } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { board, workshop } from '$lib/server/db/schema';
import { authorOf } from '$lib/server/policies/authorOf';
import { can } from '$lib/server/policies/can';
import { transaction } from './transaction';

/**
 * Has everybody get a board as it was at an earlier moment; what has come since goes to the bin. The sync
 * server, which alone can change a board, hears of it.
 *
 * @param to One of the board's stops.
 * @throws Refusal `notFound` (also for a moment that is still to come) or `notAllowed`.
 */
export async function goBack(
	context: CommandContext,
	{ projectId, boardId, to }: { projectId: string; boardId: string; to: Date }
): Promise<void> {
	const { actor, now } = context;
	await transaction(context.db, async ({ tx, tell }) => {
		const [found] = await tx
			.select({ workshopId: board.workshopId, anonymity: workshop.anonymity })
			.from(board)
			.leftJoin(workshop, eq(workshop.id, board.workshopId))
			.where(and(eq(board.id, boardId), eq(board.projectId, projectId), isNull(board.deletedAt)));
		const workshopId = found?.workshopId ?? null;
		if (!can(actor, 'goBack', { kind: 'board', projectId, workshopId }))
			throw new Refusal('notAllowed');
		if (!found || !(to <= now)) throw new Refusal('notFound');
		const by = authorOf(actor, null, found.anonymity ?? 'named').id;
		tell({ kind: 'board.wentBack', projectId, boardId, to: to.getTime(), by });
	});
}
