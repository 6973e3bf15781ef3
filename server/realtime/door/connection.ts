import type { IncomingHttpHeaders } from 'node:http';
import type { RawData, WebSocket } from 'ws';
import type { Grant } from '$lib/domain/workshop/grant';
import { closeCodes } from '$lib/protocol/closeCodes';
import type { Admission } from './admission';
import { Frame } from '../room/frame';
import type { LiveBoard } from '../room/liveBoard';
import { newPeer } from '../room/peer';
import { LocalSocket } from '../room/peerSocket';
import { Rates } from './rates';
import type { Rooms } from '../room/rooms';
import { presenceMessage } from '../room/sync';

/** A socket that was let in: what it was let in as, so that it can be asked again. */
export interface LiveConnection {
	admission: Admission;
	/** The request's headers, for asking again who this is. */
	headers: Pick<IncomingHttpHeaders, 'cookie'>;
	/** Its reader does not keep up. */
	readonly isBehind: boolean;
	close(code: number): void;
	/** It may write something else than before, and stays open. */
	regrant(grant: Grant): void;
	/** Asks whether the other end is still there; ends the connection where it did not answer. */
	beat(): void;
}

/**
 * Says nothing of anybody. Scripts see no ping: without a message, stock clients hang up after half a
 * minute, and a page in the background is woken too seldom to provoke one.
 */
const signOfLife = new Frame([presenceMessage([])]);

/** Joins an accepted socket to its room, until either end hangs up. */
export function connect(
	socket: WebSocket,
	admission: Admission,
	{
		room,
		rooms,
		headers,
		onHangUp,
		onClose
	}: {
		room: LiveBoard;
		rooms: Rooms;
		headers: LiveConnection['headers'];
		/** Told when it is ended from our side, and why. */
		onHangUp: (code: number) => void;
		onClose: (connection: LiveConnection) => void;
	}
): LiveConnection {
	const peer = newPeer(new LocalSocket(socket, onHangUp), admission);
	const rates = new Rates();
	let isAlive = true;
	const connection: LiveConnection = {
		admission,
		headers,
		get isBehind() {
			return peer.socket.isBehind;
		},
		close: (code) => {
			room.leave(peer);
			peer.socket.close(code);
		},
		regrant: (grant) => {
			connection.admission = { ...connection.admission, grant };
			room.regrant(peer, grant);
		},
		beat: () => {
			if (!isAlive) return socket.terminate();
			isAlive = false;
			socket.ping();
			peer.socket.send(signOfLife);
		}
	};
	socket.on('pong', () => (isAlive = true));
	socket.on('message', (data, isBinary) => {
		isAlive = true;
		// The protocol has no text; a peer that speaks it is no client of ours.
		if (!isBinary) return connection.close(1007);
		const message = bytesOf(data);
		const pace = rates.paceOf(message);
		if (pace === 'tooFast') return connection.close(closeCodes.tooFast);
		if (pace === 'fine') room.receive(peer, message);
	});
	socket.on('close', () => {
		onClose(connection);
		void rooms.leave(admission.board.boardId, room, peer);
	});
	room.join(peer);
	return connection;
}

function bytesOf(data: RawData): Uint8Array {
	if (Array.isArray(data)) return Buffer.concat(data);
	return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
