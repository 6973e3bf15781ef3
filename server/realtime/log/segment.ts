import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';

/** An update as the log had it. */
export interface PastUpdate {
	id: number;
	/** When it was stored, in ms since 1970. */
	at: number;
	update: Uint8Array;
}

/** Packs a stretch of the log: id, time and update of each, one after the other, deflated. */
export function packSegment(updates: readonly PastUpdate[]): Promise<Uint8Array> {
	const encoder = encoding.createEncoder();
	for (const { id, at, update } of updates) {
		encoding.writeVarUint(encoder, id);
		encoding.writeVarUint(encoder, at);
		encoding.writeVarUint8Array(encoder, update);
	}
	return promisify(deflate)(encoding.toUint8Array(encoder));
}

/** @throws Error where it is spoilt. */
export async function unpackSegment(packed: Uint8Array): Promise<PastUpdate[]> {
	const decoder = decoding.createDecoder(await promisify(inflate)(packed));
	const updates: PastUpdate[] = [];
	while (decoding.hasContent(decoder)) {
		updates.push({
			id: decoding.readVarUint(decoder),
			at: decoding.readVarUint(decoder),
			update: decoding.readVarUint8Array(decoder)
		});
	}
	return updates;
}

/** The same stretch where its log is counted from a later number. */
export async function raiseSegment(packed: Uint8Array, raise: number): Promise<Uint8Array> {
	const updates = await unpackSegment(packed);
	return packSegment(updates.map((update) => ({ ...update, id: update.id + raise })));
}
