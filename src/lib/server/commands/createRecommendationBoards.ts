import { inArray } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { projectSource, recommendation } from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';
import { can } from '$lib/server/policies/can';
import { boardTitle, boardWorkshop, sectionsSchema } from './boardFields';
import { insertBoard } from './insertBoard';
import { parseInput } from './parseInput';
import { requireWorkshopOf } from './requireWorkshopOf';
import { transaction } from './transaction';

/** More boards than this at once is a slip. */
const MAX_BOARDS = 60;

export const createRecommendationBoardsSchema = v.object({
	projectId: v.pipe(v.string('notFound'), v.uuid('notFound')),
	workshopId: boardWorkshop,
	/** Which recommendations, each with the name of its board. */
	boards: v.pipe(
		v.array(
			v.object({
				recommendationId: v.pipe(
					v.string('unknownRecommendation'),
					v.uuid('unknownRecommendation')
				),
				title: boardTitle
			})
		),
		v.minLength(1, 'required'),
		v.maxLength(MAX_BOARDS, 'tooLong')
	),
	/** What each of them begins with. */
	sections: sectionsSchema
});

/**
 * Makes one board for each of the recommendations: all of them, or none. Every section stands for its
 * board's recommendation, so that what is written there is linked to it.
 *
 * @throws Refusal `notAllowed`, `unknownRecommendation` for one of no source of the project, or what is
 *   wrong with a field.
 */
export async function createRecommendationBoards(
	context: CommandContext,
	input: v.InferInput<typeof createRecommendationBoardsSchema>
): Promise<{ boardIds: string[] }> {
	const { projectId } = input;
	if (!can(context.actor, 'createBoard', { kind: 'project', projectId }))
		throw new Refusal('notAllowed');
	const wanted = parseInput(createRecommendationBoardsSchema, input);
	const workshopId = wanted.workshopId || null;
	return transaction(context.db, async ({ tx, tell }) => {
		await requireWorkshopOf(tx, projectId, workshopId);
		const ids = new Set(wanted.boards.map(({ recommendationId }) => recommendationId));
		const known = await tx
			.select({ id: recommendation.id })
			.from(recommendation)
			.innerJoin(projectSource, worksFrom(projectId))
			.where(inArray(recommendation.id, [...ids]));
		if (known.length < ids.size) throw new Refusal('unknownRecommendation', { field: 'boards' });
		const boardIds: string[] = [];
		for (const { recommendationId, title } of wanted.boards) {
			const subject = { kind: 'recommendation', id: recommendationId } as const;
			const sections = wanted.sections.map((section) =>
				typeof section === 'string' ? { title: section, subject } : { ...section, subject }
			);
			const boardId = await insertBoard(tx, { projectId, workshopId, title, sections });
			boardIds.push(boardId);
			tell({ kind: 'board.changed', projectId, boardId });
		}
		return { boardIds };
	});
}
