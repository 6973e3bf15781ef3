import * as decoding from 'lib0/decoding';
import { limits } from '$lib/protocol/limits';
import { readInteger, readStruct } from './structReader';
import type { DeletedRange, Struct } from './structs';

/** An update in parts, read without touching any document. */
export interface ReadUpdate {
	bytes: Uint8Array;
	/** Those of one client together, in the order of their clocks. */
	structs: readonly Struct[];
	deleted: readonly DeletedRange[];
}

/**
 * Reads an update (Yjs v1) and refuses what no honest client of ours sends: absurd counts, other kinds
 * of content, keys and values out of size. Counts are declared first: what declares more than is
 * allowed is not read any further.
 *
 * @throws Error that says what was wrong, never what was written.
 */
export function readUpdate(bytes: Uint8Array): ReadUpdate {
	const decoder = decoding.createDecoder(bytes);
	const structs = readStructs(decoder);
	const deleted = readDeleted(decoder);
	if (decoding.hasContent(decoder)) throw new Error('something after the end of an update');
	return { bytes, structs, deleted };
}

function readStructs(decoder: decoding.Decoder): Struct[] {
	const structs: Struct[] = [];
	const seen = new Set<number>();
	for (let parts = decoding.readVarUint(decoder); parts > 0; parts -= 1) {
		const count = decoding.readVarUint(decoder);
		if (count === 0) throw new Error('a client without structs');
		if (structs.length + count > limits.structs) throw new Error('too many structs declared');
		const client = readInteger(decoder);
		// Yjs applies only the last of several parts by one client.
		if (seen.has(client)) throw new Error('a client with several parts');
		seen.add(client);
		let clock = readInteger(decoder);
		for (let index = 0; index < count; index += 1) {
			const struct = readStruct(decoder, { client, clock });
			structs.push(struct);
			clock += struct.length;
			if (struct.length === 0) throw new Error('a struct without length');
			if (clock > limits.clock) throw new Error('a clock out of range');
		}
	}
	return structs;
}

/** Yjs writes a client's ranges once and in order; else each could have it look through everything. */
function readDeleted(decoder: decoding.Decoder): DeletedRange[] {
	const deleted: DeletedRange[] = [];
	const seen = new Set<number>();
	for (let parts = decoding.readVarUint(decoder); parts > 0; parts -= 1) {
		const client = readInteger(decoder);
		if (seen.has(client)) throw new Error('deletions of a client in several parts');
		seen.add(client);
		const count = decoding.readVarUint(decoder);
		if (deleted.length + count > limits.deletedRanges)
			throw new Error('too many deleted ranges declared');
		let end = 0;
		for (let index = 0; index < count; index += 1) {
			const range = { client, clock: readInteger(decoder), length: readInteger(decoder) };
			if (range.length === 0) throw new Error('a deleted range without length');
			if (range.clock < end) throw new Error('deleted ranges out of order');
			end = range.clock + range.length;
			deleted.push(range);
		}
	}
	return deleted;
}
