import type * as Y from 'yjs';
import { addNote, readNote, readSections } from '$lib/board';
import { quoteForNote } from '$lib/domain/source/quoteForNote';
import type { Connection } from '$lib/server/db/client';
import { faultOf } from '$lib/server/faultOf';
import { log } from '$lib/server/log';
import type { Realtime } from '..';
import { passageNotes, type PassageNote } from './passageNotes';

/**
 * Writes the notes that passages are to be onto their boards. A note has the key that was stored for it,
 * so that to do this twice is to do it once, and what was done with the note since stays.
 *
 * @param boardId Absent: on every board where the readable copy lacks one of the last day, as after a
 *   process that ended too early.
 */
export async function bringPassageNotes(
	{ db }: Pick<Connection, 'db'>,
	editBoard: Realtime['editBoard'],
	boardId?: string
): Promise<void> {
	const notes = await passageNotes(db, boardId);
	const boardIds = [...new Set(notes.map((note) => note.boardId))];
	const brought = boardIds.map((id) => {
		const own = notes.filter((note) => note.boardId === id);
		return editBoard(id, (doc) => own.forEach((note) => write(doc, note)));
	});
	for (const result of await Promise.allSettled(brought)) {
		if (result.status === 'rejected')
			log.error({ fault: faultOf(result.reason) }, 'a passage did not become a note');
	}
}

function write(
	doc: Y.Doc,
	{ noteKey: key, quote, author, writtenAt, recommendationIds }: PassageNote
) {
	if (readNote(doc, key)) return;
	const sectionKey = readSections(doc)[0]?.key ?? '';
	const text = quoteForNote(quote);
	addNote(
		doc,
		{ key, text, sectionKey, author, writtenAt: writtenAt.getTime(), recommendationIds },
		null
	);
}
