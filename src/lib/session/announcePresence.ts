import * as encoding from 'lib0/encoding';
import { encodeAwarenessUpdate } from 'y-protocols/awareness';
import type { WebsocketProvider } from 'y-websocket';
import { messageKinds } from '../protocol/messages';

/** A caret moves often: others hear of it at most so often, in ms. */
const PAUSE = 100;

/**
 * Tells the server where this person is, and nothing else: the stock provider also passes on what it
 * has just heard about everybody, which makes n² messages of n.
 *
 * @returns How to stop.
 */
export function announcePresence(provider: WebsocketProvider): () => void {
	const { awareness } = provider;
	let timer: ReturnType<typeof setTimeout> | undefined;
	let isNew = false;

	function send(): void {
		isNew = false;
		if (!provider.wsconnected || !provider.ws) return;
		const encoder = encoding.createEncoder();
		encoding.writeVarUint(encoder, messageKinds.presence);
		encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, [awareness.clientID]));
		provider.ws.send(encoding.toUint8Array(encoder));
	}

	function changed(_change: object, origin: unknown): void {
		if (origin !== 'local') return;
		isNew = true;
		if (timer) return;
		send();
		timer = setTimeout(() => {
			timer = undefined;
			if (isNew) changed({}, 'local');
		}, PAUSE);
	}

	/** The others were told that we left: only a newer state brings us back on their screens. */
	function returned({ status }: { status: string }): void {
		if (status === 'connected') awareness.setLocalState(awareness.getLocalState());
	}

	awareness.off('update', provider._awarenessUpdateHandler);
	awareness.on('update', changed);
	provider.on('status', returned);
	return () => {
		clearTimeout(timer);
		awareness.off('update', changed);
		provider.off('status', returned);
	};
}
