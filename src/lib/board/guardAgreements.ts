import type * as Y from 'yjs';
import { AGREEMENT_PATTERN, NAMELESS_PATTERN } from './agreements';
import type { AuthorOf, PutBack } from './guard';
import { isFresh, restore } from './mapEntry';
import { agreementsOf } from './roots';

/** Everybody agrees for themselves alone. Taken away it could not be told by whom: that is put back. */
export function guardAgreements(
	transaction: Y.Transaction,
	keys: Iterable<string>,
	authorOf: AuthorOf
): PutBack[] {
	const agreements = agreementsOf(transaction.doc);
	const putBack: PutBack[] = [];
	for (const key of keys) {
		const entry = agreements._map.get(key);
		if (!entry) continue;
		const { client } = entry.id;
		const author = authorOf(client);
		const [, noteKey = '', by = ''] = AGREEMENT_PATTERN.exec(key) ?? [];
		const isOwn = author?.id ? by === author.id : NAMELESS_PATTERN.test(by);
		if (!entry.deleted && isFresh(transaction, entry) && (author === null || isOwn)) continue;
		if (entry.deleted && isFresh(transaction, entry)) continue;
		restore(transaction, agreements, key);
		putBack.push({ reason: 'notYours', noteKey, clients: [client] });
	}
	return putBack;
}
