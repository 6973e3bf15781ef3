import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** Several messages as one. @param {Uint8Array[]} messages */
export function batchOf(messages) {
	const encoder = encoding.createEncoder();
	for (const message of messages) encoding.writeVarUint8Array(encoder, message);
	return encoding.toUint8Array(encoder);
}

/** The other way round. @param {Uint8Array} batch */
export function messagesIn(batch) {
	const decoder = decoding.createDecoder(batch);
	/** @type {Uint8Array[]} */
	const messages = [];
	while (decoding.hasContent(decoder)) messages.push(decoding.readVarUint8Array(decoder));
	return messages;
}
