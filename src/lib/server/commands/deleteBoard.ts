import { and, eq, isNull } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { board } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
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
		const isIt = and(
			eq(board.id, boardId),
			eq(board.projectId, projectId),
			isNull(board.deletedAt)
		);
		const [found] = await tx.select({ workshopId: board.workshopId }).from(board).where(isIt);
		const workshopId = found?.workshopId ?? null;
		if (!can(context.actor, 'delete', { kind: 'board', projectId, workshopId }))
			throw new Refusal('notAllowed');
		if (!found) throw new Refusal('notFound');
		await tx.update(board).set({ deletedAt: context.now }).where(eq(board.id, boardId));
		tell({ kind: 'board.deleted', projectId, boardId });
	});
}
