import { noteRef, type NoteRef } from '$lib/domain/thread/noteRef';
import type { Queryable } from '$lib/server/db/client';
import { boardNote } from '$lib/server/db/schema';
import { selectNotes, type SelectedNote } from '../selectNotes';
import { inNotes } from './inNotes';

export type ThreadNote = SelectedNote & { ref: NoteRef };

/** Board by board, as they were written. */
export async function threadNotes(
	db: Queryable,
	projectId: string,
	notes: readonly NoteRef[]
): Promise<ThreadNote[]> {
	if (notes.length === 0) return [];
	const found = await selectNotes(
		db,
		projectId,
		inNotes(boardNote.boardId, boardNote.noteKey, notes)
	);
	return found.map((note) => ({ ...note, ref: noteRef(note.boardId, note.noteKey) }));
}
