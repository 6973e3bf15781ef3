import type { DomainEvent } from '$lib/protocol/topics';
import { log } from './log';

type Listener = (event: DomainEvent) => void;

const KEY = Symbol.for('handlekraft.events');
// On `globalThis`, because `vite dev` may load this module anew while others listen on the old one.
const shared = globalThis as { [KEY]?: Set<Listener> };
const listeners = (shared[KEY] ??= new Set());

/** Tells everyone who listens. Call it after commit, never inside a transaction. */
export function publish(event: DomainEvent): void {
	for (const listener of listeners) {
		try {
			listener(event);
		} catch (error) {
			// One listener's fault is neither the command's nor the next listener's.
			log.error({ err: error, event: event.kind }, 'an event listener failed');
		}
	}
}

/** @returns How to stop listening. */
export function subscribe(listener: Listener): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
