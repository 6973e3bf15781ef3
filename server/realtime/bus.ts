import type { DomainEvent } from '$lib/protocol/topics';
import { subscribe } from '$lib/server/events';

/** How rooms and gateway hear what happened elsewhere, wherever it happened. */
export interface Bus {
	/** @returns How to stop listening. */
	subscribe(listener: (event: DomainEvent) => void): () => void;
}

/** Everything happens in this process. */
export const inProcessBus: Bus = { subscribe };
