import { and, asc, eq } from 'drizzle-orm';
import { anyOf } from '$lib/server/db/anyOf';
import type { Queryable } from '$lib/server/db/client';
import {
	passage,
	passagePlace,
	sourceDocument,
	sourceVersion,
	userAccount
} from '$lib/server/db/schema';

/** Words somebody picked out of a source. */
export interface ThreadPassage {
	id: string;
	quote: string;
	sourceTitle: string;
	/** Null where the place is not known. */
	lineFrom: number | null;
	lineTo: number | null;
	/** Who picked them out, and when. */
	pickedBy: string | null;
	at: Date;
}

/** In the order of the text. */
export function threadPassages(
	db: Queryable,
	passageIds: readonly string[]
): Promise<ThreadPassage[]> {
	return db
		.select({
			id: passage.id,
			quote: passage.quote,
			sourceTitle: sourceDocument.title,
			lineFrom: passagePlace.lineFrom,
			lineTo: passagePlace.lineTo,
			pickedBy: userAccount.name,
			at: passage.createdAt
		})
		.from(passage)
		.innerJoin(sourceVersion, eq(sourceVersion.id, passage.versionId))
		.innerJoin(sourceDocument, eq(sourceDocument.id, sourceVersion.sourceId))
		.leftJoin(
			passagePlace,
			and(eq(passagePlace.passageId, passage.id), eq(passagePlace.versionId, passage.versionId))
		)
		.leftJoin(userAccount, eq(userAccount.id, passage.createdBy))
		.where(anyOf(passage.id, passageIds))
		.orderBy(asc(sourceDocument.position), asc(passagePlace.lineFrom), asc(passage.createdAt));
}
