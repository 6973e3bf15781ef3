import * as encoding from 'lib0/encoding';
import { messagesIn } from '../servers/batch.js';

/**
 * How a server wants y-protocols messages on its socket.
 *
 * @typedef {object} Framing
 * @property {Uint8Array[]} hello Sent when the socket is open.
 * @property {boolean} isSyncing Whether the server answers; a relay only passes on.
 * @property {boolean} saysWho Whether presence says who it is of: ours knows, and says so itself.
 * @property {(message: Uint8Array) => Uint8Array} wrap
 * @property {(data: Buffer, take: (message: Uint8Array) => void) => void} unwrap
 */

/** As y-websocket speaks. @type {Framing} */
const plain = {
	hello: [],
	isSyncing: true,
	saysWho: true,
	wrap: (message) => message,
	unwrap: (data, take) => take(data)
};

/** As our own client speaks. @type {Framing} */
const ours = { ...plain, saysWho: false };

/** Several messages in one, each after its length; see the relay. @type {Framing} */
const batched = {
	...plain,
	isSyncing: false,
	unwrap: (data, take) => messagesIn(data).forEach(take)
};

/**
 * Hocuspocus puts the document's name before everything, and begins with a token.
 *
 * @param {string} name
 * @returns {Framing}
 */
function hocuspocus(name) {
	const prefix = written((encoder) => encoding.writeVarString(encoder, name));
	const token = written((encoder) => {
		encoding.writeVarUint(encoder, 2);
		encoding.writeVarUint(encoder, 0);
		encoding.writeVarString(encoder, 'token');
	});
	/** @param {Uint8Array} message */
	const wrap = (message) => Buffer.concat([prefix, message]);
	return {
		hello: [wrap(token)],
		isSyncing: true,
		saysWho: true,
		wrap,
		unwrap: (data, take) => {
			const message = data.subarray(prefix.length);
			// 4 is a sync message as well; 8, "taken in", and the others are of no interest here.
			if (message[0] === 4) message[0] = 0;
			take(message);
		}
	};
}

/** @param {(encoder: encoding.Encoder) => void} write */
function written(write) {
	const encoder = encoding.createEncoder();
	write(encoder);
	return encoding.toUint8Array(encoder);
}

/** @param {string} kind @param {string} documentName @returns {Framing} */
export function framingOf(kind, documentName) {
	if (kind === 'hocuspocus') return hocuspocus(documentName);
	if (kind === 'ours') return ours;
	if (kind === 'batched') return batched;
	if (kind === 'relayed') return { ...plain, isSyncing: false };
	return plain;
}
