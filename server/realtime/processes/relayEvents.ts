import { randomBytes } from 'node:crypto';
import type { DomainEvent } from '$lib/protocol/topics';
import { publish, subscribe } from '$lib/server/events';
import type { Bus } from './bus';

const CHANNEL = 'events';

interface Relayed {
	from: string;
	event: DomainEvent;
}

/**
 * Tells the other processes what happens here, and everybody here what happens there. Where some of
 * it may have been lost, on the way here or from here, that is told as well. @returns How to stop.
 */
export function relayEvents(bus: Bus): () => void {
	const own = randomBytes(9).toString('base64url');
	let hasLost = false;
	const relay = (event: DomainEvent) => {
		const relayed: Relayed = { from: own, event };
		bus.publish(CHANNEL, Buffer.from(JSON.stringify(relayed)));
	};
	const stops = [
		subscribe((event, place) => {
			if (place === 'here') relay(event);
		}),
		bus.subscribe(CHANNEL, (message) => {
			const { from, event } = JSON.parse(Buffer.from(message).toString()) as Relayed;
			// What is said comes back to who said it.
			if (from !== own) publish(event, 'elsewhere');
		}),
		bus.onInterruption((isLost) => {
			hasLost ||= isLost;
			if (isLost) return;
			publish({ kind: 'events.missed' }, 'elsewhere');
			if (hasLost) relay({ kind: 'events.missed' });
			hasLost = false;
		})
	];
	return () => stops.forEach((stop) => stop());
}
