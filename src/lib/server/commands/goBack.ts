import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { authorOf } from '$lib/server/policies/authorOf';
import { requireBoard } from './requireBoard';
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
		const found = await requireBoard(tx, actor, 'goBack', { projectId, boardId });
		if (!(to <= now)) throw new Refusal('notFound');
		const by = authorOf(actor, null, found.anonymity).id;
		tell({ kind: 'board.wentBack', projectId, boardId, to: to.getTime(), by });
	});
}
