import * as v from 'valibot';
import { newKey } from '$lib/board';
import type { CommandContext } from '$lib/server/context';
import { passageNote } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { requireBoard } from '../requireBoard';
import { transaction } from '../transaction';
import { passageAt } from './passageAt';
import { selectionFields } from './passageFields';
import { requireMay } from '../requireMay';

export const notePassageSchema = v.object({
	...selectionFields,
	boardId: v.pipe(v.string('required'), v.uuid('required'))
});

/**
 * Has a passage become a note on a board. Stored is that there is to be one, and by which key; the
 * sync server, which alone can change a board, hears of it and writes it there, now or when it starts.
 *
 * @throws Refusal `notAllowed` (also for a board where the person may not write), `cprLike`,
 *   `wrongPassage` or `required`.
 */
export async function notePassage(
	context: CommandContext,
	{ projectId, ...input }: v.InferInput<typeof notePassageSchema> & { projectId: string }
): Promise<{ passageId: string; noteKey: string }> {
	const { actor, now } = context;
	requireMay(actor, 'markPassages', projectId);
	const { boardId, ...selection } = parseInput(notePassageSchema, input);
	const createdBy = actor.userId;
	return transaction(context.db, async ({ tx, tell }) => {
		await requireBoard(tx, actor, 'write', { projectId, boardId });
		const { id: passageId } = await passageAt(tx, context, projectId, selection);
		const noteKey = newKey();
		await tx.insert(passageNote).values({ passageId, boardId, noteKey, createdBy, createdAt: now });
		tell({ kind: 'passage.noted', projectId, passageId, boardId });
		return { passageId, noteKey };
	});
}
