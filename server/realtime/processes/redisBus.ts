import { createClient } from '@redis/client';
import { log } from '$lib/server/log';
import { faultOf } from '$lib/server/faultOf';
import type { Bus } from './bus';

/** The longest pause between two attempts to reach Redis again, in ms. */
const LONGEST_PAUSE = 1000;

/**
 * Messages through Redis's publish and subscribe: nothing is kept there. While Redis is away what is
 * published is lost, and everybody is told that it is.
 *
 * @param url `redis://…` or `rediss://…`.
 * @param prefix Of every channel, so that several installations can share one Redis.
 */
export function redisBus(url: string, prefix: string): Bus {
	const client = createClient({
		url,
		socket: { reconnectStrategy: (attempts) => Math.min(50 * 2 ** attempts, LONGEST_PAUSE) }
	});
	const interested = new Set<(isLost: boolean) => void>();
	const listeners = new Map<string, Set<(message: Uint8Array) => void>>();
	/** Subscriptions that were under way when the connection broke: the client forgets those. */
	const unjoined = new Set<string>();
	let isUp: boolean | null = null;

	const become = (up: boolean) => {
		if (up === isUp) return;
		isUp = up;
		log[up ? 'info' : 'warn'](up ? 'redis is there' : 'redis is away');
		for (const listener of interested) listener(!up);
	};
	// A lost message is noticed by whoever waits for it.
	const ignore = () => {};
	// Listeners are kept here and not by the client: who stops listening hears nothing from then on,
	// whatever is on its way, and what one throws does not upset the reading of the next message.
	const hear = (message: Buffer, channel: Buffer) => {
		for (const listener of listeners.get(channel.toString()) ?? []) {
			try {
				listener(message);
			} catch (error) {
				log.error({ fault: faultOf(error) }, 'a message between processes was not understood');
			}
		}
	};
	const join = (name: string) => {
		client.subscribe(name, hear, true).catch((error: unknown) => {
			unjoined.add(name);
			log.debug({ fault: faultOf(error) }, 'a subscription failed');
		});
	};
	client.on('ready', () => {
		for (const name of [...unjoined]) {
			unjoined.delete(name);
			if (listeners.has(name)) join(name);
		}
		// Answered after every subscription: only then nothing is missed any more.
		const answered = () => client.isReady && become(true);
		client.ping().then(answered, answered);
	});
	client.on('reconnecting', () => become(false));
	client.on('error', (error: unknown) => {
		become(false);
		log.debug({ fault: faultOf(error) }, 'redis failed');
	});
	client.connect().catch(ignore);

	const nameOf = (channel: string) => `${prefix}/${channel}`;
	return {
		isShared: true,
		publish(channel, message) {
			// While Redis is away the client would keep them all, and send them when they are old.
			if (!client.isReady) return become(false);
			const { buffer, byteOffset, length } = message;
			client.publish(nameOf(channel), Buffer.from(buffer, byteOffset, length)).catch(ignore);
		},
		subscribe(channel, listener) {
			const name = nameOf(channel);
			const here = listeners.get(name) ?? new Set();
			if (!listeners.has(name)) {
				listeners.set(name, here);
				join(name);
			}
			here.add(listener);
			return () => {
				if (!here.delete(listener) || here.size > 0) return;
				listeners.delete(name);
				client.unsubscribe(name, hear, true).catch(ignore);
			};
		},
		onInterruption(listener) {
			interested.add(listener);
			return () => interested.delete(listener);
		},
		async close() {
			interested.clear();
			listeners.clear();
			// What was said last still leaves, where Redis is there.
			if (client.isReady) await client.close();
			else client.destroy();
		}
	};
}
