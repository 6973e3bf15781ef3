import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { workingGroupBoard } from '$lib/server/db/schema';
import { boardTitle, sectionsSchema } from '../boardFields';
import { insertBoard } from '../insertBoard';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { groupFields } from './groupFields';
import { lockGroup } from './lockGroup';

export const createGroupBoardSchema = v.object({
	projectId: groupFields.projectId,
	groupId: groupFields.groupId,
	title: boardTitle,
	sections: sectionsSchema
});

/**
 * Makes a board for a working group.
 *
 * @throws Refusal `notAllowed`, `notFound`, `groupClosed`, or what is wrong with a field.
 */
export async function createGroupBoard(
	context: CommandContext,
	input: v.InferInput<typeof createGroupBoardSchema>
): Promise<{ boardId: string }> {
	requireMay(context.actor, 'createBoard', input.projectId);
	const wanted = parseInput(createGroupBoardSchema, input);
	const { projectId, groupId, title, sections } = wanted;
	return transaction(context.db, async ({ tx, tell }) => {
		await lockGroup(tx, wanted);
		const boardId = await insertBoard(tx, { projectId, workshopId: null, title, sections });
		await tx.insert(workingGroupBoard).values({ groupId, boardId });
		tell({ kind: 'board.changed', projectId, boardId });
		tell({ kind: 'group.changed', projectId, groupId });
		return { boardId };
	});
}
