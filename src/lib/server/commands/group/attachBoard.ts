import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { workingGroupBoard } from '$lib/server/db/schema';
import { isOn } from '../isOn';
import { parseInput } from '../parseInput';
import { requireBoard } from '../requireBoard';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { groupFields } from './groupFields';
import { lockGroup } from './lockGroup';

export const attachBoardSchema = v.object({
	projectId: groupFields.projectId,
	groupId: groupFields.groupId,
	boardId: groupFields.boardId,
	/** On: the group lets go of it; the board itself stays. */
	isDetached: isOn
});

/**
 * Says that a group works on a board, or no longer does.
 *
 * @throws Refusal `notAllowed`, `notFound` or `groupClosed`.
 */
export async function attachBoard(
	context: CommandContext,
	input: v.InferInput<typeof attachBoardSchema>
): Promise<void> {
	requireMay(context.actor, 'keepMeetings', input.projectId);
	const wanted = parseInput(attachBoardSchema, input);
	const { projectId, groupId, boardId, isDetached } = wanted;
	await transaction(context.db, async ({ tx, tell }) => {
		await lockGroup(tx, wanted);
		if (isDetached)
			await tx
				.delete(workingGroupBoard)
				.where(and(eq(workingGroupBoard.groupId, groupId), eq(workingGroupBoard.boardId, boardId)));
		else {
			await requireBoard(tx, context.actor, 'read', wanted);
			await tx.insert(workingGroupBoard).values({ groupId, boardId }).onConflictDoNothing();
		}
		tell({ kind: 'group.changed', projectId, groupId });
	});
}
