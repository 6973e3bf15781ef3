import { and, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import type { Line, Section, SectionDraft } from '$lib/board';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { board, boardTemplate } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { boardTitle } from './boardFields';
import { parseInput } from './parseInput';
import { sectionsOfBoard } from './sectionsOfBoard';
import { transaction } from './transaction';

export const saveTemplateSchema = v.object({
	projectId: v.pipe(v.string('notFound'), v.uuid('notFound')),
	boardId: v.pipe(v.string('notFound'), v.uuid('notFound')),
	title: boardTitle
});

/**
 * Saves how a board's sections look, for boards to come: never its notes. One of the same name is
 * replaced.
 *
 * @throws Refusal `notAllowed`, `notFound`, or what is wrong with the title.
 */
export async function saveTemplate(
	context: CommandContext,
	input: v.InferInput<typeof saveTemplateSchema>
): Promise<void> {
	const { projectId } = input;
	if (!can(context.actor, 'createBoard', { kind: 'project', projectId }))
		throw new Refusal('notAllowed');
	const { boardId, title } = parseInput(saveTemplateSchema, input);
	await transaction(context.db, async ({ tx }) => {
		const isIt = and(
			eq(board.id, boardId),
			eq(board.projectId, projectId),
			isNull(board.deletedAt)
		);
		const [found] = await tx.select({ id: board.id }).from(board).where(isIt);
		if (!found) throw new Refusal('notFound');
		const sections = (await sectionsOfBoard(tx, boardId)).map(draftOf);
		if (sections.length === 0) throw new Refusal('notFound');
		await tx
			.insert(boardTemplate)
			.values({ projectId, title, sections })
			.onConflictDoUpdate({
				target: [boardTemplate.projectId, boardTemplate.title],
				set: { sections }
			});
	});
}

/** A section without its key and its place: what makes another like it. */
function draftOf(section: Section): SectionDraft {
	const { title, layout, colour, noteLimit, help, subject, axisX, axisY } = section;
	const look = { title, layout, colour, noteLimit, help, subject, axisX, axisY };
	return { ...look, rows: section.rows.map(lineOf), columns: section.columns.map(lineOf) };
}

const lineOf = ({ title, subject }: Line) => ({ title, subject });
