import * as Y from 'yjs';
import type { MarkColour } from '../domain/markColour';
import type { NoteKind } from '../domain/noteKind';
import { bringIn } from './bringIn';
import { newKey } from './key';
import { ordersAt, relink, setPlace, subjectsOf, type Place } from './moveNote';
import { notesOf } from './roots';
import type { Author } from './schema';

export interface NoteDraft extends Partial<Place> {
	text: string;
	sectionKey: string;
	author: Author;
	/** Milliseconds since 1970. */
	writtenAt: number;
	kind?: NoteKind;
	colour?: MarkColour | null;
	recommendationIds?: readonly string[];
	/** Where the note has a name outside the board, such as a card's number: the same is the same note. */
	key?: string;
}

/**
 * Adds a note, at the end of its section where nothing else is asked for; it is linked to what the
 * section stands for. See `bringIn`.
 *
 * @returns The note's key.
 * @throws where a note of the given key is there already: its words would be gone.
 */
export function addNote(doc: Y.Doc, draft: NoteDraft, origin: unknown): string {
	const key = draft.key ?? newKey();
	if (notesOf(doc).has(key)) throw new Error('There is a note with that key');
	const place = { beforeKey: null, ...draft };
	const [order] = ordersAt(doc, place, 1);
	const fill = (note: Y.Map<unknown>) => {
		note.set('text', new Y.Text(draft.text));
		note.set('section', draft.sectionKey);
		note.set('order', order);
		note.set('kind', draft.kind ?? 'idea');
		if (draft.colour) note.set('colour', draft.colour);
		note.set('authorId', draft.author.id);
		note.set('authorName', draft.author.name);
		note.set('sectorId', draft.author.sectorId);
		note.set('writtenAt', draft.writtenAt);
		const links = new Y.Map<unknown>();
		note.set('recommendations', links);
		for (const id of draft.recommendationIds ?? []) links.set(id, true);
		setPlace(note, place);
		relink(note, [], subjectsOf(doc, place));
	};
	bringIn(notesOf(doc), key, draft.writtenAt, fill, origin);
	return key;
}
