import type { WebSocket } from 'ws';
import type { Writable } from 'node:stream';
import type { Frame } from './frame';

/** The two private parts of a `ws` socket that are used here, as they are in `ws` 8. */
interface Inside {
	_socket?: Writable | null;
	_sender?: { _queue?: unknown[] } | null;
}

/**
 * Writes a frame that was made once for everybody. `ws` would frame and write each message anew for
 * each reader, and writing is most of what a full board costs. Where its inside does not look as
 * expected, or has something queued, it is asked the ordinary way.
 *
 * @returns Whether the prepared bytes were used.
 */
export function writeFrame(socket: WebSocket, frame: Frame): boolean {
	const { _socket: line, _sender: sender } = socket as unknown as Inside;
	if (line?.writable && sender?._queue?.length === 0) {
		line.write(frame.wire);
		return true;
	}
	for (const message of frame.messages) socket.send(message);
	return false;
}
