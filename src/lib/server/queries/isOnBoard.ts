import { and, isNull } from 'drizzle-orm';
import { boardNote } from '$lib/server/db/schema';

/** A note that people see as one: not in the bin, and not part of another, which says it too. */
export const isOnBoard = and(isNull(boardNote.deletedAt), isNull(boardNote.mergedInto));
