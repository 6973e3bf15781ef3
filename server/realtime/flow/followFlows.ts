import { followNotes, notesToFollow } from '$lib/board';
import type { Connection } from '$lib/server/db/client';
import { faultOf } from '$lib/server/faultOf';
import { log } from '$lib/server/log';
import type { Realtime } from '..';
import { loadBoard } from '../log/loadBoard';
import { readStored } from '../log/storedBoard';
import { openFlows, type OpenFlow } from './openFlows';

/**
 * Takes notes along everywhere notes are to follow from one board to another. What is stored counts:
 * who holds the board in memory does not matter, and whoever was late is late by one more turn of this.
 * To do it twice is to do it once; see `followNotes`.
 *
 * @param which All flows of a workshop, or those that begin at one board.
 */
export async function followFlows(
	{ db }: Pick<Connection, 'db'>,
	editBoard: Realtime['editBoard'],
	which: { workshopId: string } | { fromBoardId: string }
): Promise<void> {
	const flows = await openFlows(db, which);
	const targets = new Set(flows.map(({ toBoardId }) => toBoardId));
	const followed = [...targets].map(async (toBoardId) => {
		const sources = flows.filter((flow) => flow.toBoardId === toBoardId);
		const brought = await Promise.all(sources.map((flow) => notesOf(db, flow)));
		if (brought.every(({ notes }) => notes.length === 0)) return;
		await editBoard(toBoardId, (doc) => {
			for (const { notes, origin } of brought) followNotes(doc, notes, origin);
		});
	});
	for (const result of await Promise.allSettled(followed)) {
		if (result.status === 'rejected')
			log.error({ fault: faultOf(result.reason) }, 'notes did not follow to their board');
	}
}

async function notesOf(db: Connection['db'], flow: OpenFlow) {
	const { doc } = await loadBoard((before) => readStored(db, flow.fromBoardId, { before }));
	const notes = notesToFollow(doc, flow.writer);
	doc.destroy();
	return { notes, origin: flow.origin };
}
