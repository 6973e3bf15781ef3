import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { addNote, newBoardDoc } from '../../../src/lib/board/index.ts';
import { messageKinds, syncSteps } from '../../../src/lib/protocol/messages.ts';

/** The message of a client that sends a note without asking whether it may stand there. */
export function forgedNote(text: string): Uint8Array {
	const doc = newBoardDoc();
	const author = { id: null, name: null, sectorId: null };
	addNote(doc, { text, sectionKey: '', author, writtenAt: Date.now() }, null);
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, messageKinds.sync);
	encoding.writeVarUint(encoder, syncSteps.update);
	encoding.writeVarUint8Array(encoder, Y.encodeStateAsUpdate(doc));
	return encoding.toUint8Array(encoder);
}
