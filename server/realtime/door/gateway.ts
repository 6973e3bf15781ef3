import { STATUS_CODES, type IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { closeCodes } from '$lib/protocol/closeCodes';
import { limits } from '$lib/protocol/limits';
import { boardOfAddress } from '$lib/protocol/realtime';
import { log } from '$lib/server/log';
import { metrics } from '$lib/server/metrics';
import type { Verdict } from './admission';
import type { Admit } from './admissions';
import { Attempts } from './attempts';
import { callerAddress } from './callerAddress';
import { connect } from './connection';
import type { Connections } from './connections';
import { hangUp } from './hangUp';
import { Offences } from './offences';
import { isOwnOrigin } from './origin';
import type { Rooms } from '../room/rooms';
import { faultOf } from '$lib/server/faultOf';

export interface GatewayOptions {
	admit: Admit;
	rooms: Rooms;
	connections: Connections;
	/** Where people reach the application; null: at whatever the request's `Host` says. */
	origin: string | null;
	/** How many attempts a minute; see limits. */
	attempts: { all: number; refused: number };
	/** How often a minute one person may be hung up on for what they sent, and come back at once. */
	offences: number;
}

/**
 * Opens board sockets or refuses them. Address, Origin, session, right and limits are settled here,
 * in this order, before anything of the board is read or sent.
 */
export class Gateway {
	readonly #options: GatewayOptions;
	readonly #attempts: Attempts;
	readonly #offences: Offences;
	#isOpen = true;
	readonly #server = new WebSocketServer({
		noServer: true,
		perMessageDeflate: false,
		maxPayload: limits.messageBytes,
		maxFragments: limits.messageFragments,
		clientTracking: false
	});

	constructor(options: GatewayOptions) {
		this.#options = options;
		this.#attempts = new Attempts(options.attempts);
		this.#offences = new Offences(options.offences);
	}

	/** Nobody is let in any more. */
	close(): void {
		this.#isOpen = false;
	}

	async handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void> {
		// An error nobody listens to ends the process, and the other end can make one at any time.
		socket.on('error', () => socket.destroy());
		if (!this.#isOpen) return refuse(socket, 503);
		const address = callerAddress(request);
		if (await this.#attempts.isTooMany(address)) return refuse(socket, 429);
		const turnAway = (status: number) => {
			void this.#attempts.refused(address);
			refuse(socket, status);
		};
		const boardId = boardOfAddress(request.url ?? '');
		if (boardId === null) return turnAway(404);
		const { headers } = request;
		if (!isOwnOrigin(headers.origin, headers.host, this.#options.origin)) return turnAway(403);
		const changes = this.#options.connections.changes;
		try {
			const verdict = await this.#options.admit({ headers, boardId });
			if (verdict.kind === 'stranger') return turnAway(401);
			await this.#open(request, socket, head, verdict);
			// What changed meanwhile was told to nobody who was still on the way in.
			if (this.#options.connections.changes !== changes)
				await this.#options.connections.recheck((live) => live.headers === headers);
		} catch (error) {
			log.error({ fault: faultOf(error), board: boardId }, 'a board could not be opened');
			refuse(socket, 503);
		}
	}

	async #open(
		request: IncomingMessage,
		socket: Duplex,
		head: Buffer,
		verdict: Exclude<Verdict, { kind: 'stranger' }>
	): Promise<void> {
		if (verdict.kind === 'refused')
			return this.#accept(request, socket, head, (ws) => hangUp(ws, verdict.code));
		const { key } = verdict.person;
		if (await this.#offences.areTooMany(key))
			return this.#accept(request, socket, head, (ws) => hangUp(ws, closeCodes.tooFast));
		await this.#options.rooms.visit(verdict.board, (room) => {
			if (!this.#isOpen) return refuse(socket, 503);
			this.#accept(request, socket, head, (ws) => {
				const { rooms, connections } = this.#options;
				// Counted here, in one turn with being added: many may be on their way in at once.
				if (connections.countOf(key) >= limits.connectionsPerUser)
					return hangUp(ws, closeCodes.tooManyConnections);
				const connection = connect(ws, verdict, {
					room,
					rooms,
					headers: request.headers,
					onHangUp: (code) => this.#offences.hungUp(key, code),
					onClose: (gone) => connections.delete(gone)
				});
				connections.add(connection);
			});
		});
	}

	/** A browser shows a refused upgrade as 1006 and would come back for ever: accept, then close. */
	#accept(
		request: IncomingMessage,
		socket: Duplex,
		head: Buffer,
		then: (socket: WebSocket) => void
	): void {
		if (socket.destroyed) return;
		this.#server.handleUpgrade(request, socket, head, (ws) => {
			// Broken frames end in an error here; `ws` has closed the socket with the fitting code.
			ws.on('error', (error) => {
				metrics.refusals.count('brokenFrame');
				log.debug({ fault: faultOf(error) }, 'a socket failed');
			});
			then(ws);
		});
	}
}

function refuse(socket: Duplex, status: number): void {
	metrics.refusals.count(status);
	if (!socket.writable) return void socket.destroy();
	socket.once('finish', () => socket.destroy());
	socket.end(
		`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`
	);
}
