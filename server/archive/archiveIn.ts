import * as Y from 'yjs';
import { openArchive } from '$lib/server/commands/archive/openArchive';
import { takeArchiveIn, type BoardSide } from '$lib/server/commands/archive/takeArchiveIn';
import type { Database } from '$lib/server/db/client';
import { boardAt, raiseSegment } from '../realtime/index.ts';

/** Later than anything that is stored, whatever the clocks of two machines say. */
const END_OF_TIME = new Date('9999-12-31T00:00:00Z');

const boardSide: BoardSide = {
	raiseSegment,
	stateOf: async (tx, boardId) => {
		// A transaction within the one that brings the rows.
		const doc = await boardAt({ db: tx as Database }, boardId, END_OF_TIME);
		const state = Y.encodeStateAsUpdate(doc);
		doc.destroy();
		return state;
	}
};

/** Makes a project of an archive. @throws ArchiveFault where it cannot be. */
export async function archiveIn(
	db: Database,
	file: string
): Promise<{ project: string; rows: number }> {
	const archive = await openArchive(file);
	try {
		return await takeArchiveIn(db, archive, boardSide);
	} finally {
		archive.close();
	}
}
