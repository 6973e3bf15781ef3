import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { can } from '$lib/server/policies/can';
import { boardTitle, boardWorkshop, sectionsSchema } from './boardFields';
import { insertBoard } from './insertBoard';
import { parseInput } from './parseInput';
import { requireWorkshopOf } from './requireWorkshopOf';
import { transaction } from './transaction';

export const createBoardSchema = v.object({
	projectId: v.pipe(v.string('notFound'), v.uuid('notFound')),
	workshopId: boardWorkshop,
	title: boardTitle,
	sections: sectionsSchema
});

/**
 * Makes a board with its sections.
 *
 * @throws Refusal `notAllowed`, `notFound` for a workshop of another project, or what is wrong with
 *   a field.
 */
export async function createBoard(
	context: CommandContext,
	input: v.InferInput<typeof createBoardSchema>
): Promise<{ boardId: string }> {
	const { projectId } = input;
	if (!can(context.actor, 'createBoard', { kind: 'project', projectId }))
		throw new Refusal('notAllowed');
	const wanted = parseInput(createBoardSchema, input);
	const workshopId = wanted.workshopId || null;
	return transaction(context.db, async ({ tx, tell }) => {
		await requireWorkshopOf(tx, projectId, workshopId);
		const boardId = await insertBoard(tx, { ...wanted, workshopId });
		tell({ kind: 'board.changed', projectId, boardId });
		return { boardId };
	});
}
