import { createClient } from '@redis/client';
import { log } from '$lib/server/log';
import { faultOf } from '../faultOf';
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
	let isUp = false;
	const become = (up: boolean) => {
		if (up === isUp) return;
		isUp = up;
		log[up ? 'info' : 'warn'](up ? 'redis is there' : 'redis is away');
		for (const listener of interested) listener(!up);
	};
	client.on('ready', () => become(true));
	client.on('reconnecting', () => become(false));
	client.on('error', (error: unknown) => {
		become(false);
		log.debug({ fault: faultOf(error) }, 'redis failed');
	});
	client.connect().catch(() => {});

	const nameOf = (channel: string) => `${prefix}/${channel}`;
	// A lost message is noticed by whoever waits for it.
	const ignore = () => {};
	return {
		isShared: true,
		publish(channel, message) {
			// While Redis is away the client would keep them all, and send them when they are old.
			if (client.isReady) client.publish(nameOf(channel), Buffer.from(message)).catch(ignore);
		},
		subscribe(channel, listener) {
			const hear = (message: Buffer) => listener(message);
			client.subscribe(nameOf(channel), hear, true).catch(ignore);
			return () => void client.unsubscribe(nameOf(channel), hear, true).catch(ignore);
		},
		onInterruption(listener) {
			interested.add(listener);
			return () => interested.delete(listener);
		},
		async close() {
			interested.clear();
			// What was said last still leaves, where Redis is there.
			if (client.isReady) await client.close();
			else client.destroy();
		}
	};
}
