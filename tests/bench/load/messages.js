import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** The first number of a message, as in src/lib/protocol/messages.ts. */
export const kinds = { sync: 0, presence: 1, committed: 100, putBack: 102 };
/** The second number of a message of kind sync. */
export const steps = { step1: 0, step2: 1, update: 2 };

/** @param {number} step @param {Uint8Array} payload */
export function syncMessage(step, payload) {
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, kinds.sync);
	encoding.writeVarUint(encoder, step);
	encoding.writeVarUint8Array(encoder, payload);
	return encoding.toUint8Array(encoder);
}

/** What a message of kind sync carries. @param {Uint8Array} message */
export function payloadOf(message) {
	const decoder = decoding.createDecoder(message);
	decoding.readVarUint(decoder);
	decoding.readVarUint(decoder);
	return decoding.readVarUint8Array(decoder);
}

/** One person's presence. @param {number} clientId @param {number} clock @param {object} state */
export function presenceMessage(clientId, clock, state) {
	const inner = encoding.createEncoder();
	encoding.writeVarUint(inner, 1);
	encoding.writeVarUint(inner, clientId);
	encoding.writeVarUint(inner, clock);
	encoding.writeVarString(inner, JSON.stringify(state));
	const encoder = encoding.createEncoder();
	encoding.writeVarUint(encoder, kinds.presence);
	encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner));
	return encoding.toUint8Array(encoder);
}
