import type * as Y from 'yjs';
import type { Change } from './changes';
import type { AuthorOf, PutBack } from './guard';
import { isFresh, restore, setQuietly } from './mapEntry';
import type { Author } from './schema';

/** What says who wrote something, and when. */
export const WRITER_FIELDS = ['authorId', 'authorName', 'sectorId', 'writtenAt'];

/** Writes the sender on something new; nothing is written where it is there already. */
export function attribute(map: Y.Map<unknown>, author: Author | null): void {
	if (author === null) return;
	setQuietly(map, 'authorId', author.id);
	setQuietly(map, 'authorName', author.name);
	setQuietly(map, 'sectorId', author.sectorId);
}

/** Puts back what was changed of fields that nobody but the server may change. */
export function keepFields(
	transaction: Y.Transaction,
	map: Y.Map<unknown>,
	change: Pick<Change, 'fields'>,
	fields: readonly string[],
	authorOf: AuthorOf,
	noteKey: string
): PutBack[] {
	const putBack: PutBack[] = [];
	for (const field of fields) {
		const entry = map._map.get(field);
		if (!entry || !change.fields.has(field)) continue;
		const { client } = entry.id;
		if (isFresh(transaction, entry) && authorOf(client) === null) continue;
		restore(transaction, map, field);
		putBack.push({ reason: 'notYours', noteKey, clients: [client] });
	}
	return putBack;
}
