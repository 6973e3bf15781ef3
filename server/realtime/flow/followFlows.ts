import { followNotes, notesToFollow } from '$lib/board';
import type { Connection } from '$lib/server/db/client';
import { faultOf } from '$lib/server/faultOf';
import { log } from '$lib/server/log';
import type { Realtime } from '..';
import { loadBoard } from '../log/loadBoard';
import { readStored } from '../log/storedBoard';
import { openFlows, type OpenFlow } from './openFlows';

/**
 * Boards that are filled at once. When a phase turns the whole room asks for pages and boards: the notes
 * come after, and leave the database's connections to those who wait.
 */
const AT_ONCE = 2;

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
	const targets = new Set(flows.map(({ toBoardId }) => toBoardId)).values();
	const fill = async (toBoardId: string) => {
		const sources = flows.filter((flow) => flow.toBoardId === toBoardId);
		const brought: Awaited<ReturnType<typeof notesOf>>[] = [];
		for (const flow of sources) brought.push(await notesOf(db, flow));
		if (brought.every(({ notes }) => notes.length === 0)) return;
		await editBoard(toBoardId, (doc) => {
			for (const { notes, origin } of brought) followNotes(doc, notes, origin);
		});
	};
	// All lanes take from the same row of boards.
	const lane = async () => {
		for (const toBoardId of targets)
			await fill(toBoardId).catch((error: unknown) =>
				log.error({ fault: faultOf(error) }, 'notes did not follow to their board')
			);
	};
	await Promise.all(Array.from({ length: AT_ONCE }, lane));
}

async function notesOf(db: Connection['db'], flow: OpenFlow) {
	const { doc } = await loadBoard((before) => readStored(db, flow.fromBoardId, { before }));
	const notes = notesToFollow(doc, flow.writer);
	doc.destroy();
	return { notes, origin: flow.origin };
}
