import * as Y from 'yjs';
import { bringIn } from './bringIn';
import { byOrderOf } from './byOrder';
import { instantIn, textIn } from './fields';
import { putInBin } from './inBin';
import { newKey } from './key';
import { commentMap, commentsOf, noteMap } from './roots';
import type { Author, Comment } from './schema';

/** Says something to a note; see `bringIn`. @returns The comment's key. */
export function addComment(
	doc: Y.Doc,
	{
		noteKey,
		text,
		author,
		writtenAt
	}: { noteKey: string; text: string; author: Author; writtenAt: number },
	origin: unknown
): string {
	const key = newKey();
	const fill = (comment: Y.Map<unknown>) => {
		comment.set('note', noteKey);
		comment.set('text', text);
		comment.set('authorId', author.id);
		comment.set('authorName', author.name);
		comment.set('sectorId', author.sectorId);
		comment.set('writtenAt', writtenAt);
	};
	bringIn(commentsOf(doc), key, writtenAt, fill, origin);
	return key;
}

/** Puts a comment in the bin. */
export function deleteComment(
	doc: Y.Doc,
	key: string,
	deletion: { by: string | null; at: number },
	origin: unknown
): void {
	putInBin(commentMap(doc, key), deletion, origin);
}

/** The comments of each note that is there, oldest first; those in the bin are left out. */
export function readComments(doc: Y.Doc): Map<string, Comment[]> {
	const found = new Map<string, Comment[]>();
	for (const [key, map] of commentsOf(doc)) {
		if (!(map instanceof Y.Map) || map.has('deletedAt')) continue;
		const comment = toComment(key, map);
		if (!noteMap(doc, comment.noteKey)) continue;
		const thread = found.get(comment.noteKey);
		if (thread) thread.push(comment);
		else found.set(comment.noteKey, [comment]);
	}
	for (const thread of found.values()) thread.sort(byOrderOf(({ writtenAt }) => writtenAt));
	return found;
}

function toComment(key: string, map: Y.Map<unknown>): Comment {
	return {
		key,
		noteKey: textIn(map, 'note') ?? '',
		text: textIn(map, 'text') ?? '',
		authorId: textIn(map, 'authorId'),
		authorName: textIn(map, 'authorName'),
		sectorId: textIn(map, 'sectorId'),
		writtenAt: instantIn(map, 'writtenAt') ?? 0
	};
}
