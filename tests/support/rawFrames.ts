import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** How a frame is written; by default as a browser would. */
export interface FrameShape {
	opcode?: number;
	isLast?: boolean;
	/** The three bits that mean nothing here. */
	reserved?: number;
	isMasked?: boolean;
}

/** One frame of a WebSocket, right or wrong. */
export function frameOf(
	payload: Uint8Array,
	{ opcode = 2, isLast = true, reserved = 0, isMasked = true }: FrameShape = {}
): Buffer {
	const { length } = payload;
	const first = (isLast ? 0x80 : 0) | (reserved << 4) | opcode;
	const mask = isMasked ? 0x80 : 0;
	const head =
		length < 126
			? Buffer.from([first, mask | length])
			: Buffer.from([first, mask | 126, length >> 8, length & 0xff]);
	// Masked with zeros: what is sent is what is read.
	return Buffer.concat([head, Buffer.alloc(isMasked ? 4 : 0), payload]);
}

/** What is sent to ask for an upgrade, with these headers on top. */
export function upgradeRequest(path: string, headers: Record<string, string> = {}): string {
	const all = {
		Host: 'a',
		Connection: 'Upgrade',
		Upgrade: 'websocket',
		'Sec-WebSocket-Version': '13',
		'Sec-WebSocket-Key': 'dGhlIHNhbXBsZSBub25jZQ==',
		...headers
	};
	const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
	return `GET ${path} HTTP/1.1\r\n${lines.join('')}\r\n`;
}

/** Sends bytes as they are. @returns Everything that comes back until the other end hangs up. */
export async function exchange(port: number, text: string): Promise<string> {
	const socket = connect(port, '127.0.0.1');
	socket.on('error', () => {});
	socket.write(text);
	let answer = '';
	try {
		for await (const chunk of socket) answer += chunk;
	} catch {
		// Cut off is an answer, too.
	}
	return answer;
}

/** A board's socket written by hand, frame by frame. */
export class RawSocket {
	readonly #socket: Socket;
	#heard = Buffer.alloc(0);

	private constructor(socket: Socket) {
		this.#socket = socket;
		socket.on('error', () => {});
		socket.on('data', (chunk) => (this.#heard = Buffer.concat([this.#heard, chunk])));
	}

	static async open(
		port: number,
		path: string,
		headers: Record<string, string>
	): Promise<RawSocket> {
		const socket = connect(port, '127.0.0.1');
		const raw = new RawSocket(socket);
		socket.write(upgradeRequest(path, headers));
		while (!raw.#heard.includes('\r\n\r\n')) await once(socket, 'data');
		raw.#heard = raw.#heard.subarray(raw.#heard.indexOf('\r\n\r\n') + 4);
		return raw;
	}

	send(...frames: Buffer[]): void {
		for (const frame of frames) this.#socket.write(frame);
	}

	/** Resolves when the server says that it hangs up, or does so. @returns The code it said, if any. */
	async closed(): Promise<number | null> {
		while (this.#closeCode === null && !this.#socket.closed)
			await Promise.race([once(this.#socket, 'data'), once(this.#socket, 'close')]);
		return this.#closeCode;
	}

	/** Read from the frames that were heard. */
	get #closeCode(): number | null {
		for (let at = 0; at + 1 < this.#heard.length;) {
			const short = (this.#heard[at + 1] ?? 0) & 0x7f;
			const [head, length] = short < 126 ? [2, short] : [4, this.#heard.readUInt16BE(at + 2)];
			const isWhole = at + head + length <= this.#heard.length;
			if (((this.#heard[at] ?? 0) & 0x0f) === 8 && isWhole)
				return this.#heard.readUInt16BE(at + head);
			at += head + length;
		}
		return null;
	}

	destroy(): void {
		this.#socket.destroy();
	}
}
