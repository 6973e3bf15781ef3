import { beforeEach, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { closeCodes } from '$lib/protocol/closeCodes';
import { limits } from '$lib/protocol/limits';
import { Frame } from './frame';
import { LocalSocket } from './peerSocket';

/** A socket that keeps what it is sent until it is read. */
class Unread {
	readonly readyState = WebSocket.OPEN;
	bufferedAmount = 0;
	readonly close = vi.fn();
	readonly terminate = vi.fn();
	#afterwards: ((error?: Error) => void)[] = [];

	send({ length }: Uint8Array): void {
		this.bufferedAmount += length;
	}

	ping(_data: undefined, _mask: boolean, afterwards: (error?: Error) => void): void {
		this.#afterwards.push(afterwards);
	}

	read(): void {
		this.bufferedAmount = 0;
		this.#afterwards.splice(0).forEach((tell) => tell());
	}
}

const news = (bytes: number) => new Frame([new Uint8Array(bytes)], { isNews: true });
const word = (bytes: number) => new Frame([new Uint8Array(bytes)]);

let line: Unread;
let socket: LocalSocket;
beforeEach(() => {
	line = new Unread();
	socket = new LocalSocket(line as unknown as WebSocket);
	socket.onRelief = vi.fn();
});

it('keeps no queue of news for a reader that is behind, and tells when it can be made good', () => {
	socket.send(news(limits.slowReaderBytes + 1));
	expect(socket.isBehind).toBe(true);
	socket.send(news(1000));
	expect(line.bufferedAmount).toBe(limits.slowReaderBytes + 1);
	expect(socket.onRelief).not.toHaveBeenCalled();
	line.read();
	expect(socket.isBehind).toBe(false);
	expect(socket.onRelief).toHaveBeenCalledOnce();
});

it('has nothing to make good where nothing was missed: a large answer is only read slowly', () => {
	socket.send(word(3 * limits.stuckReaderBytes));
	expect(socket.isBehind).toBe(true);
	line.read();
	expect(socket.onRelief).not.toHaveBeenCalled();
	expect(line.terminate).not.toHaveBeenCalled();
});

it('hangs up on a reader for whom too much waits that cannot be left out', () => {
	const message = word(100 * 1024);
	while (line.bufferedAmount <= limits.stuckReaderBytes) socket.send(message);
	expect(line.terminate).not.toHaveBeenCalled();
	socket.send(message);
	expect(line.close).toHaveBeenCalledWith(closeCodes.tryAgainLater);
	expect(line.terminate).toHaveBeenCalled();
});
