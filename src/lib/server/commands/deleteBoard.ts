import { eq } from 'drizzle-orm';
import type { CommandContext } from '$lib/server/context';
import { board } from '$lib/server/db/schema';
import { requireBoard } from './requireBoard';
import { transaction } from './transaction';

/**
 * Takes a board out of use; everybody who has it open is told. Its notes stay stored until the
 * project's retention deletes them, and what was agreed on it stands on its own.
 *
 * @throws Refusal `notFound` (also where it is deleted already) or `notAllowed`.
 */
export async function deleteBoard(
	context: CommandContext,
	{ projectId, boardId }: { projectId: string; boardId: string }
): Promise<void> {
	await transaction(context.db, async ({ tx, tell }) => {
		await requireBoard(tx, context.actor, 'delete', { projectId, boardId });
		await tx.update(board).set({ deletedAt: context.now }).where(eq(board.id, boardId));
		tell({ kind: 'board.deleted', projectId, boardId });
	});
}
