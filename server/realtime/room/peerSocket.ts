import { WebSocket } from 'ws';
import { closeCodes } from '$lib/protocol/closeCodes';
import { limits } from '$lib/protocol/limits';
import { metrics } from '$lib/server/metrics';
import type { Frame } from './frame';
import { hangUp } from '../door/hangUp';
import { writeFrame } from './writeFrame';

/** What a room needs of a connection; tests pass a plain object. */
export interface PeerSocket {
	/** Sends, unless the reader is behind and it is only news; see `isBehind`. */
	send(frame: Frame): void;
	close(code: number): void;
	/** It has not read for some time: it gets no news until it has. */
	readonly isBehind: boolean;
	/** Called when one that was behind, and has missed something, has read all it was sent. */
	onRelief: (() => void) | null;
}

const { traffic } = metrics;

/** A connection whose socket is in this process. */
export class LocalSocket implements PeerSocket {
	onRelief: (() => void) | null = null;
	readonly #socket: WebSocket;
	readonly #onHangUp: (code: number) => void;
	#isBehind = false;
	#hasMissed = false;

	/** @param onHangUp Told when it is closed from our side, and why. */
	constructor(socket: WebSocket, onHangUp: (code: number) => void = () => {}) {
		this.#socket = socket;
		this.#onHangUp = onHangUp;
	}

	get isBehind(): boolean {
		return this.#isBehind;
	}

	send(frame: Frame): void {
		const socket = this.#socket;
		if (socket.readyState !== WebSocket.OPEN) return;
		if (this.#isBehind && frame.isNews) {
			this.#hasMissed = true;
			return;
		}
		writeFrame(socket, frame);
		traffic.frames += 1;
		traffic.bytes += frame.wire.length;
		const unread = socket.bufferedAmount;
		if (unread > limits.slowReaderBytes) this.#fallBehind();
		// What it must be told all the same has a limit too. Its answer may be any size.
		if (unread > limits.stuckReaderBytes + frame.wire.length) this.#hangUp();
	}

	close(code: number): void {
		this.#onHangUp(code);
		hangUp(this.#socket, code);
	}

	/** What leaves last tells when all of it has left. */
	#fallBehind(): void {
		if (this.#isBehind) return;
		this.#isBehind = true;
		this.#socket.ping(undefined, false, (error) => {
			const hasMissed = this.#hasMissed;
			this.#isBehind = this.#hasMissed = false;
			if (hasMissed && !error) this.onRelief?.();
		});
	}

	/** Told why, where the other end still listens; not waited for. */
	#hangUp(): void {
		hangUp(this.#socket, closeCodes.tryAgainLater);
		this.#socket.terminate();
	}
}
