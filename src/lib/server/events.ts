import type { DomainEvent } from '$lib/protocol/topics';
import { faultOf } from './faultOf';
import { log } from './log';

/** In which process it happened: in this one, or in another that serves the same database. */
export type Place = 'here' | 'elsewhere';

type Listener = (event: DomainEvent, place: Place) => void;

const KEY = Symbol.for('handlekraft.events');
// On `globalThis`, because `vite dev` may load this module anew while others listen on the old one.
const shared = globalThis as { [KEY]?: Set<Listener> };
const listeners = (shared[KEY] ??= new Set());

/** Tells everyone who listens. Call it after commit, never inside a transaction. */
export function publish(event: DomainEvent, place: Place = 'here'): void {
	for (const listener of listeners) {
		try {
			listener(event, place);
		} catch (error) {
			// One listener's fault is neither the command's nor the next listener's.
			log.error({ fault: faultOf(error), event: event.kind }, 'an event listener failed');
		}
	}
}

/** @returns How to stop listening. */
export function subscribe(listener: Listener): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}
