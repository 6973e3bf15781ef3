import { and, eq } from 'drizzle-orm';
import { noteRef, readNoteRef } from '$lib/domain/thread/noteRef';
import type { Knot } from '$lib/domain/thread/strands';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, boardNote, passage } from '$lib/server/db/schema';
import { isOnBoard } from '../isOnBoard';
import { isUuid } from './isUuid';
import type { ThreadQuestion } from './threadQuestion';

/** Higher than any project counts; the database's numbers end not far above. */
const MAX_NUMBER = 1_000_000;

/** The passage, note or action that an address names; null where the reader has no such thing. */
export async function findKnot(db: Queryable, question: ThreadQuestion): Promise<Knot | null> {
	switch (question.kind) {
		case 'passage':
			return findPassage(db, question);
		case 'note':
			return findNote(db, question);
		case 'action':
			return findAction(db, question);
		default:
			return null;
	}
}

async function findPassage(db: Queryable, { projectId, id }: ThreadQuestion): Promise<Knot | null> {
	if (!isUuid(id)) return null;
	const found = await db.$count(passage, and(eq(passage.id, id), eq(passage.projectId, projectId)));
	return found > 0 ? { kind: 'passage', id } : null;
}

async function findNote(db: Queryable, { id, boardIds }: ThreadQuestion): Promise<Knot | null> {
	const named = readNoteRef(id);
	if (!named || !boardIds.includes(named.boardId)) return null;
	const { boardId, noteKey } = named;
	const found = await db.$count(
		boardNote,
		and(eq(boardNote.boardId, boardId), eq(boardNote.noteKey, noteKey), isOnBoard)
	);
	return found > 0 ? { kind: 'note', id: noteRef(boardId, noteKey) } : null;
}

async function findAction(db: Queryable, { projectId, id }: ThreadQuestion): Promise<Knot | null> {
	const number = /^\d{1,7}$/.test(id) ? Number(id) : 0;
	if (number < 1 || number > MAX_NUMBER) return null;
	const [found] = await db
		.select({ id: actionItem.id })
		.from(actionItem)
		.where(and(eq(actionItem.projectId, projectId), eq(actionItem.number, number)));
	return found ? { kind: 'action', id: found.id } : null;
}
