import { sql, type SQL } from 'drizzle-orm';
import { noteRef, type NoteRef } from '$lib/domain/thread/noteRef';
import { anyOf } from '$lib/server/db/anyOf';
import type { Queryable } from '$lib/server/db/client';
import { boardNote } from '$lib/server/db/schema';
import { isOnBoard } from '../isOnBoard';
import { selectNotes, type SelectedNote } from '../selectNotes';
import { inNotes } from '../thread/inNotes';
import { asked, rankOf, type SearchScope } from './searchScope';

/** A note of a board. */
export type NoteHit = Omit<SelectedNote, 'kind'> & { kind: 'note'; key: NoteRef };

/** On the boards the reader may see, and not in their bins. */
export function noteMatches({ words, boardIds }: SearchScope): SQL {
	const vector = sql`${boardNote.search}`;
	return sql`
		select 'note' as kind, ${boardNote.boardId} || '.' || ${boardNote.noteKey} as key,
			${rankOf(vector, words)} as rank
		from ${boardNote}
		where ${vector} @@ ${asked(words)} and ${anyOf(boardNote.boardId, boardIds)} and ${isOnBoard}`;
}

export async function noteHits(
	db: Queryable,
	projectId: string,
	keys: readonly string[]
): Promise<NoteHit[]> {
	if (keys.length === 0) return [];
	const found = await selectNotes(
		db,
		projectId,
		// Made by the search itself.
		inNotes(boardNote.boardId, boardNote.noteKey, keys as NoteRef[])
	);
	return found.map((note) => ({
		...note,
		kind: 'note',
		key: noteRef(note.boardId, note.noteKey)
	}));
}
