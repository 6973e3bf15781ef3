import type { WebSocket } from 'ws';
import { metrics } from '$lib/server/metrics';

/** Closes a socket from our side, and counts why. */
export function hangUp(socket: WebSocket, code: number): void {
	metrics.refusals.count(code);
	socket.close(code);
}
