import type * as Y from 'yjs';
import { hasCpr } from '../domain/cprGuard';
import { textIn } from './fields';
import type { AuthorOf, PutBack } from './guard';
import { attribute, keepFields, WRITER_FIELDS } from './guardWriter';
import { KEY_PATTERN } from './key';
import { COMMENT_TEXT_MAX } from './limits';
import { earlierValue, isFresh } from './mapEntry';
import { commentMap, commentsOf } from './roots';

/** Once said, a comment stays as it was said. */
const FIXED = new Set(['note', 'text', ...WRITER_FIELDS]);

/** A comment is its writer's, is not changed afterwards, says no CPR number, and is short. */
export function guardComment(
	transaction: Y.Transaction,
	key: string,
	authorOf: AuthorOf
): PutBack[] {
	const { doc } = transaction;
	const comment = commentMap(doc, key);
	const entry = commentsOf(doc)._map.get(key);
	if (!comment || !entry || !KEY_PATTERN.test(key)) return [];
	const noteKey = noteOf(transaction, comment);
	if (!isFresh(transaction, entry)) {
		const changed = [...FIXED].filter((field) => {
			const item = comment._map.get(field);
			return item && (item.deleted || isFresh(transaction, item));
		});
		return keepFields(
			transaction,
			comment,
			{ fields: new Set(changed) },
			changed,
			authorOf,
			noteKey
		);
	}
	const author = authorOf(entry.id.client);
	attribute(comment, author);
	const text = textIn(comment, 'text') ?? '';
	const reason = hasCpr(text) ? 'cprLike' : text.length > COMMENT_TEXT_MAX ? 'tooLong' : null;
	if (reason === null) return [];
	commentsOf(doc).delete(key);
	return [{ reason, noteKey, clients: [entry.id.client] }];
}

/** The note it was said to; of a new one, the note it claims. */
function noteOf(transaction: Y.Transaction, comment: Y.Map<unknown>): string {
	const said = earlierValue(transaction, comment, 'note') ?? textIn(comment, 'note');
	return typeof said === 'string' ? said.slice(0, 40) : '';
}
