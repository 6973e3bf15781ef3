import { readSections, type Section } from '$lib/board';
import type { Queryable } from '$lib/server/db/client';
import { boardAsStored } from './boardAsStored';

/** The sections of a board as they are stored, in order. */
export function sectionsOfBoard(tx: Queryable, boardId: string): Promise<Section[]> {
	return boardAsStored(tx, boardId, readSections);
}
