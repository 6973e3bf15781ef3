import { once } from 'node:events';
import WebSocket, { type ClientOptions } from 'ws';

/** How an attempt to open a board went. */
export interface Attempt {
	/** HTTP status where the upgrade was refused. */
	status: number | null;
	/** Close code where it was accepted. */
	code: number | null;
	/** Bytes the server sent over the socket. */
	bytes: number;
}

/** Opens a socket and waits until the server ends it, one way or another. */
export async function attempt(url: string, options: ClientOptions = {}): Promise<Attempt> {
	const socket = new WebSocket(url, options);
	const result: Attempt = { status: null, code: null, bytes: 0 };
	socket.on('error', () => {});
	socket.on('message', (data: Buffer) => (result.bytes += data.length));
	socket.on('unexpected-response', (_request, response) => {
		result.status = response.statusCode ?? null;
		response.resume();
		socket.terminate();
	});
	const code = await new Promise<number>((resolve) => socket.on('close', resolve));
	if (result.status === null) result.code = code;
	return result;
}

/** A socket that speaks the protocol by hand. */
export class RawClient {
	readonly received: Uint8Array[] = [];
	/** Resolves with the code when either end has hung up. */
	readonly closed: Promise<number>;
	readonly #socket: WebSocket;

	private constructor(socket: WebSocket) {
		this.#socket = socket;
		socket.binaryType = 'nodebuffer';
		socket.on('message', (data: Buffer) => this.received.push(data));
		this.closed = new Promise((resolve) => socket.on('close', resolve));
		socket.on('error', () => {});
	}

	static async open(url: string, options: ClientOptions): Promise<RawClient> {
		const client = new RawClient(new WebSocket(url, options));
		await once(client.#socket, 'open');
		return client;
	}

	get isOpen(): boolean {
		return this.#socket.readyState === WebSocket.OPEN;
	}

	send(message: Uint8Array | string): void {
		this.#socket.send(message);
	}

	/** Reads nothing any more, while the connection stays. */
	pause(): void {
		this.#socket.pause();
	}

	resume(): void {
		this.#socket.resume();
	}

	close(): void {
		this.#socket.terminate();
	}
}
