import { sql, type Column, type SQL } from 'drizzle-orm';
import { readNoteRef, type NoteRef } from '$lib/domain/thread/noteRef';

/** Whether the two columns together name one of these notes; they travel as two parameters. */
export function inNotes(boardId: Column, noteKey: Column, notes: readonly NoteRef[]): SQL {
	const named = notes.flatMap((ref) => readNoteRef(ref) ?? []);
	return sql`(${boardId}, ${noteKey}) in (select * from unnest(
		${sql.param(named.map((one) => one.boardId))}::uuid[],
		${sql.param(named.map((one) => one.noteKey))}::text[]
	))`;
}
