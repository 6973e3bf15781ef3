import type * as Y from 'yjs';
import type { Change } from './changes';
import type { AuthorOf, PutBack } from './guard';
import { attribute, keepFields, WRITER_FIELDS } from './guardWriter';
import { KEY_PATTERN } from './key';
import { isFresh } from './mapEntry';
import { noteText } from './noteText';
import { noteMap, notesOf } from './roots';
import { guardText } from './textGuard';

/** Fields that only the server decides, from what it knows. */
const SERVER_FIELDS = [...WRITER_FIELDS, 'actionItem', 'origin'];

/** A note is its writer's, says no CPR number, and is as long as a note may be. */
export function guardNote(
	transaction: Y.Transaction,
	key: string,
	change: Change,
	authorOf: AuthorOf
): PutBack[] {
	const { doc } = transaction;
	const note = noteMap(doc, key);
	const entry = notesOf(doc)._map.get(key);
	if (!note || !entry || !KEY_PATTERN.test(key)) return [];
	const putBack: PutBack[] = [];
	if (isFresh(transaction, entry)) {
		const author = authorOf(entry.id.client);
		attribute(note, author);
		if (author)
			for (const field of ['actionItem', 'origin']) if (note.has(field)) note.delete(field);
	} else putBack.push(...keepFields(transaction, note, change, SERVER_FIELDS, authorOf, key));
	const text = noteText(doc, key);
	if (!text || !(change.isWhole || change.fields.has('text'))) return putBack;
	for (const { reason, clients } of guardText(transaction, text))
		putBack.push({ reason, noteKey: key, clients });
	return putBack;
}
