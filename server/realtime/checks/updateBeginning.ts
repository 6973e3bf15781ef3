import * as encoding from 'lib0/encoding';
import type { ReadUpdate } from './checkUpdate';
import type { Struct } from './structs';

/**
 * The beginning of an update as an update of its own, without what it deletes.
 *
 * @param ends The clock up to which each client's structs are in it.
 */
export function beginningOf(
	{ bytes, structs }: ReadUpdate,
	ends: ReadonlyMap<number, number>
): Uint8Array {
	const parts = new Map<number, Struct[]>();
	for (const struct of structs) {
		if (struct.clock >= (ends.get(struct.client) ?? 0)) continue;
		const part = parts.get(struct.client) ?? [];
		part.push(struct);
		parts.set(struct.client, part);
	}
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, parts.size);
	for (const [client, part] of parts) {
		encoding.writeVarUint(encoder, part.length);
		encoding.writeVarUint(encoder, client);
		encoding.writeVarUint(encoder, part[0]?.clock ?? 0);
		encoding.writeUint8Array(encoder, bytes.subarray(part[0]?.from, part.at(-1)?.to));
	}
	encoding.writeVarUint(encoder, 0);
	return encoding.toUint8Array(encoder);
}
