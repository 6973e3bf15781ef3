import { eq } from 'drizzle-orm';
import { jsonToUpdate, type BoardJson } from '$lib/board';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { projectSource, recommendation, sector, workstream } from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';
import { can } from '$lib/server/policies/can';
import { boardFileSchema } from './boardFileSchema';
import { insertBoard } from './insertBoard';
import { parseInput } from './parseInput';
import { transaction } from './transaction';

/**
 * Makes a board of the project of a file. What the file names that this project does not have, as
 * recommendations of a source it does not work from, is left out.
 *
 * @param input `file` is what was sent, not looked at yet.
 * @throws Refusal `notAllowed`, `cprLike`, `tooLong`, or `required` for what is no board.
 */
export async function importBoard(
	context: CommandContext,
	{ projectId, file }: { projectId: string; file: unknown }
): Promise<{ boardId: string }> {
	if (!can(context.actor, 'createBoard', { kind: 'project', projectId }))
		throw new Refusal('notAllowed');
	const wanted = parseInput(boardFileSchema, file);
	return transaction(context.db, async ({ tx, tell }) => {
		const content = jsonToUpdate(withKnownRecords(wanted, await recordsOf(tx, projectId)));
		const board = { projectId, workshopId: null, title: wanted.title, sections: [], content };
		const boardId = await insertBoard(tx, board);
		tell({ kind: 'board.changed', projectId, boardId });
		return { boardId };
	});
}

/** Ids of what a board of this project may name. */
async function recordsOf(tx: Queryable, projectId: string): Promise<ReadonlySet<string>> {
	const [recommendations, sectors, workstreams] = await Promise.all([
		tx
			.select({ id: recommendation.id })
			.from(recommendation)
			.innerJoin(projectSource, worksFrom(projectId)),
		tx.select({ id: sector.id }).from(sector).where(eq(sector.projectId, projectId)),
		tx.select({ id: workstream.id }).from(workstream).where(eq(workstream.projectId, projectId))
	]);
	return new Set([...recommendations, ...sectors, ...workstreams].map(({ id }) => id));
}

function withKnownRecords(file: BoardJson, known: ReadonlySet<string>): BoardJson {
	const subjectOf = <Thing extends Pick<BoardJson['sections'][number], 'subject'>>(
		thing: Thing
	) => {
		const { subject } = thing;
		const isKnown = subject && known.has(subject.recommendationId ?? subject.id);
		return { ...thing, subject: isKnown ? subject : null };
	};
	const sectorOf = <Thing extends { sectorId: string | null }>(thing: Thing) => ({
		...thing,
		sectorId: thing.sectorId !== null && known.has(thing.sectorId) ? thing.sectorId : null
	});
	return {
		...file,
		sections: file.sections.map((section) => ({
			...subjectOf(section),
			rows: section.rows.map(subjectOf),
			columns: section.columns.map(subjectOf)
		})),
		notes: file.notes.map((note) => ({
			...sectorOf(note),
			comments: note.comments.map(sectorOf),
			recommendationIds: note.recommendationIds.filter((id) => known.has(id))
		}))
	};
}
