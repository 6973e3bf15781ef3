import type { DomainEvent } from '$lib/protocol/topics';
import { publish, subscribe } from '$lib/server/events';
import type { Bus } from './bus';

const CHANNEL = 'events';

/**
 * Tells the other processes what happens here, and everybody here what happens there. Where some of
 * it may have been lost, that is told as well. @returns How to stop.
 */
export function relayEvents(bus: Bus): () => void {
	const stops = [
		subscribe((event, place) => {
			if (place === 'here') bus.publish(CHANNEL, Buffer.from(JSON.stringify(event)));
		}),
		bus.subscribe(CHANNEL, (message) => {
			publish(JSON.parse(Buffer.from(message).toString()) as DomainEvent, 'elsewhere');
		}),
		bus.onInterruption((isLost) => {
			if (!isLost) publish({ kind: 'events.missed' }, 'elsewhere');
		})
	];
	return () => stops.forEach((stop) => stop());
}
