/**
 * Messages made ready for the wire once, however many people get them: a server's WebSocket frames
 * are not masked, so the bytes are the same for everybody.
 */
export class Frame {
	readonly messages: readonly Uint8Array[];
	/** Whether a reader that is behind may do without: what it missed is made good later. */
	readonly isNews: boolean;
	#wire: Buffer | null = null;

	constructor(messages: readonly Uint8Array[], { isNews = false } = {}) {
		this.messages = messages;
		this.isNews = isNews;
	}

	/** All of the messages as WebSocket frames, one after the other. */
	get wire(): Buffer {
		return (this.#wire ??= Buffer.concat(this.messages.flatMap((one) => [headerOf(one), one])));
	}
}

/** FIN, and the opcode of a binary message (RFC 6455, 5.2). */
const BINARY = 0x82;

function headerOf({ length }: Uint8Array): Buffer {
	if (length < 126) return Buffer.of(BINARY, length);
	const isLong = length > 0xffff;
	const header = Buffer.alloc(isLong ? 10 : 4);
	header[0] = BINARY;
	header[1] = isLong ? 127 : 126;
	if (isLong) header.writeBigUInt64BE(BigInt(length), 2);
	else header.writeUInt16BE(length, 2);
	return header;
}
