import { afterEach, describe, expect, it } from 'vitest';
import type { Bus } from '$server/realtime/index';
import { redisBus } from '$server/realtime/processes/redisBus';
import { hasRedis, newMortalRedis, type MortalRedis } from '../support/mortalRedis.ts';
import { until } from '../support/until.ts';

const title = hasRedis ? 'a bus over Redis' : 'a bus over Redis (left out: no redis-server here)';

describe.skipIf(!hasRedis)(title, () => {
	const stops: (() => Promise<unknown>)[] = [];
	afterEach(async () => {
		for (const stop of stops.splice(0).reverse()) await stop();
	});

	async function start(): Promise<MortalRedis> {
		const redis = await newMortalRedis();
		stops.push(() => redis.kill());
		return redis;
	}

	/** One process's end of it, once messages pass. */
	async function join({ url }: MortalRedis): Promise<Bus & { isLost: boolean | null }> {
		const bus = Object.assign(redisBus(url, 'test'), { isLost: null as boolean | null });
		bus.onInterruption((isLost) => (bus.isLost = isLost));
		stops.push(() => bus.close());
		await until(() => bus.isLost === false);
		return bus;
	}

	function listen(bus: Bus, channel: string) {
		const heard: string[] = [];
		const stop = bus.subscribe(channel, (bytes) => heard.push(Buffer.from(bytes).toString()));
		return { heard, stop };
	}

	/** Says it again and again: a subscription may only just be under way. */
	const heardSoon = (bus: Bus, channel: string, { heard }: { heard: string[] }) =>
		until(() => {
			bus.publish(channel, Buffer.from('hej'));
			return heard.includes('hej');
		});

	it('carries on with every subscription once Redis is back, also those it never answered', async () => {
		const redis = await start();
		const [one, other] = [await join(redis), await join(redis)];
		const before = listen(one, 'before');
		await heardSoon(other, 'before', before);
		redis.freeze();
		const during = listen(one, 'during');
		await redis.kill();
		await until(() => one.isLost === true);
		const away = listen(one, 'away');
		await redis.restart();
		await until(() => one.isLost === false && other.isLost === false);
		before.heard.length = 0;
		// All of them, by the time it says that messages pass.
		for (const channel of ['before', 'during', 'away']) other.publish(channel, Buffer.from('én'));
		await until(() => [before, during, away].every(({ heard }) => heard.includes('én')));
	});

	it('tells nothing more to who has stopped listening, whatever is on its way', async () => {
		const redis = await start();
		const bus = await join(redis);
		const [one, other] = [listen(bus, 'one'), listen(bus, 'other')];
		await heardSoon(bus, 'one', one);
		await heardSoon(bus, 'other', other);
		for (const channel of ['one', 'other']) bus.publish(channel, Buffer.from('på vej'));
		one.stop();
		await until(() => other.heard.includes('på vej'));
		expect(one.heard).not.toContain('på vej');
	});

	it('survives a message that a listener cannot read', async () => {
		const redis = await start();
		const bus = await join(redis);
		bus.subscribe('channel', () => {
			throw new Error('unreadable');
		});
		const { heard } = listen(bus, 'channel');
		await heardSoon(bus, 'channel', { heard });
		bus.publish('channel', Buffer.from('to'));
		await until(() => heard.includes('to'));
	});

	it('says that what is said is lost, where there is no Redis from the start', async () => {
		const redis = await start();
		await redis.kill();
		const bus = redisBus(redis.url, 'test');
		stops.push(() => bus.close());
		const told: boolean[] = [];
		bus.onInterruption((isLost) => told.push(isLost));
		await until(() => told.length > 0);
		await redis.restart();
		await until(() => told.length > 1);
		expect(told).toEqual([true, false]);
	});
});
