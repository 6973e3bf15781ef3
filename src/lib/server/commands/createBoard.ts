import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { hasCpr } from '$lib/domain/cprGuard';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { workshop } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { insertBoard } from './insertBoard';
import { parseInput } from './parseInput';
import { transaction } from './transaction';

/** Sections a board begins with; more than this nobody takes in at a glance. */
const MAX_SECTIONS = 12;

const title = v.pipe(
	v.string('required'),
	v.trim(),
	v.nonEmpty('required'),
	v.maxLength(120, 'tooLong'),
	v.check((text) => !hasCpr(text), 'cprLike')
);

export const createBoardSchema = v.object({
	projectId: v.pipe(v.string('notFound'), v.uuid('notFound')),
	/** The workshop whose participants may use it; `''` for the project's own. */
	workshopId: v.optional(
		v.union([v.literal(''), v.pipe(v.string('notFound'), v.uuid('notFound'))], 'notFound'),
		''
	),
	title,
	/** Titles of its sections, in order. */
	sections: v.pipe(v.array(title), v.minLength(1, 'required'), v.maxLength(MAX_SECTIONS, 'tooLong'))
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
		if (workshopId) {
			const isOurs = and(eq(workshop.id, workshopId), eq(workshop.projectId, projectId));
			const [found] = await tx.select({ id: workshop.id }).from(workshop).where(isOurs);
			if (!found) throw new Refusal('notFound', { field: 'workshopId' });
		}
		const boardId = await insertBoard(tx, { ...wanted, workshopId });
		tell({ kind: 'board.changed', projectId, boardId });
		return { boardId };
	});
}
