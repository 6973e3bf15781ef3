import { and, asc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import type { Place } from '$lib/domain/source/place';
import type { Queryable } from '$lib/server/db/client';
import {
	actionItem,
	actionItemRecommendation,
	board,
	boardNote,
	passage,
	passageNote,
	passagePlace,
	sourceDocument,
	sourceVersion,
	userAccount
} from '$lib/server/db/schema';
import { passageLinks } from './passageLinks';

/** A passage, where it stands, and everything that came of it; null where the project has none. */
export async function passagePage(db: Queryable, projectId: string, passageId: string) {
	const [found] = await db
		.select({
			id: passage.id,
			quote: passage.quote,
			createdBy: passage.createdBy,
			createdAt: passage.createdAt,
			markedBy: userAccount.name,
			source: {
				key: sourceDocument.key,
				title: sourceDocument.title,
				publisher: sourceDocument.publisher
			},
			version: sourceVersion.number,
			place: {
				lineFrom: sql<number>`${passagePlace.lineFrom}`,
				charFrom: sql<number>`${passagePlace.charFrom}`,
				lineTo: sql<number>`${passagePlace.lineTo}`,
				charTo: sql<number>`${passagePlace.charTo}`
			}
		})
		.from(passage)
		.innerJoin(sourceVersion, eq(sourceVersion.id, passage.versionId))
		.innerJoin(sourceDocument, eq(sourceDocument.id, sourceVersion.sourceId))
		.innerJoin(
			passagePlace,
			and(eq(passagePlace.passageId, passage.id), eq(passagePlace.versionId, passage.versionId))
		)
		.leftJoin(userAccount, eq(userAccount.id, passage.createdBy))
		.where(and(eq(passage.id, passageId), eq(passage.projectId, projectId)));
	if (!found) return null;
	const [links, notes] = await Promise.all([
		passageLinks(db, projectId, [passageId]),
		notesOf(db, passageId)
	]);
	const actions = await actionsOf(db, projectId, passageId, links);
	return { ...found, place: found.place satisfies Place, links, notes, actions };
}

function notesOf(db: Queryable, passageId: string) {
	return db
		.select({
			boardId: board.id,
			boardTitle: board.title,
			/** For the question whether the reader may see the board. */
			workshopId: board.workshopId,
			noteKey: passageNote.noteKey,
			/** Null: it is on its way to the board. */
			text: boardNote.text
		})
		.from(passageNote)
		.innerJoin(board, and(eq(board.id, passageNote.boardId), isNull(board.deletedAt)))
		.leftJoin(
			boardNote,
			and(eq(boardNote.boardId, passageNote.boardId), eq(boardNote.noteKey, passageNote.noteKey))
		)
		.where(and(eq(passageNote.passageId, passageId), isNull(boardNote.deletedAt)))
		.orderBy(asc(passageNote.createdAt));
}

/** What answers a recommendation the passage is about, or has become of a note made from it. */
function actionsOf(
	db: Queryable,
	projectId: string,
	passageId: string,
	links: readonly { recommendationId: string }[]
) {
	const answering = db
		.select({ id: actionItemRecommendation.actionItemId })
		.from(actionItemRecommendation)
		.where(
			inArray(actionItemRecommendation.recommendationId, [
				...new Set(links.map(({ recommendationId }) => recommendationId))
			])
		);
	const ofNotes = sql`exists (
		select from ${passageNote} where ${passageNote.passageId} = ${passageId}
			and ${passageNote.boardId} = ${actionItem.boardId}
			and ${passageNote.noteKey} = ${actionItem.noteKey}
	)`;
	return db
		.select({ number: actionItem.number, title: actionItem.title, status: actionItem.status })
		.from(actionItem)
		.where(
			and(
				eq(actionItem.projectId, projectId),
				or(ofNotes, links.length > 0 ? inArray(actionItem.id, answering) : undefined)
			)
		)
		.orderBy(asc(actionItem.number));
}

export type PassagePage = NonNullable<Awaited<ReturnType<typeof passagePage>>>;
