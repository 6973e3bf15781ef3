import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { publish } from '$lib/server/events';
import { WorkshopFeed } from './WorkshopFeed';

let told: { phase: string }[];
beforeEach(() => {
	vi.useFakeTimers();
	told = [];
});
afterEach(() => vi.useRealTimers());

function follow(read: () => Promise<object>): WorkshopFeed {
	const feed = new WorkshopFeed(() => 'now', read, 250);
	feed.listen((state) => told.push(JSON.parse(state)));
	return feed;
}

describe('the feed of a workshop', () => {
	it('reads again by itself what could not be read', async () => {
		const read = vi
			.fn<() => Promise<object>>()
			.mockRejectedValueOnce(new Error('no connection'))
			.mockResolvedValue({ phase: 'Velkommen' });
		const feed = follow(read);
		await vi.advanceTimersByTimeAsync(1_000);
		expect(told).toMatchObject([{ phase: 'Velkommen' }]);
		feed.close();
	});

	it('gives up what could not be read once nobody listens any more', async () => {
		const read = vi.fn<() => Promise<object>>().mockRejectedValue(new Error('no connection'));
		const feed = new WorkshopFeed(() => 'now', read, 250);
		const stop = feed.listen(() => {});
		stop();
		feed.close();
		await vi.advanceTimersByTimeAsync(5_000);
		expect(read).toHaveBeenCalledTimes(1);
	});

	it('reads at once again where something happened during a read that failed', async () => {
		let fail: (error: Error) => void = () => {};
		const read = vi
			.fn<() => Promise<object>>()
			.mockImplementationOnce(() => new Promise((_, reject) => (fail = reject)))
			.mockResolvedValue({ phase: 'Velkommen' });
		const feed = follow(read);
		await vi.advanceTimersByTimeAsync(0);
		publish({ kind: 'workshop.changed', workshopId: 'w', projectId: 'p' });
		fail(new Error('no connection'));
		await vi.advanceTimersByTimeAsync(0);
		expect(told).toMatchObject([{ phase: 'Velkommen' }]);
		feed.close();
	});

	it('tells of what happened while it was reading', async () => {
		let phase = 'Velkommen';
		let answer: (state: object) => void = () => {};
		const read = vi
			.fn<() => Promise<object>>()
			.mockImplementationOnce(() => new Promise((resolve) => (answer = resolve)))
			.mockImplementation(async () => ({ phase }));
		const feed = follow(read);
		await vi.advanceTimersByTimeAsync(0);
		phase = 'Et ord';
		publish({ kind: 'workshop.changed', workshopId: 'w', projectId: 'p' });
		answer({ phase: 'Velkommen' });
		await vi.advanceTimersByTimeAsync(0);
		expect(told.map((state) => state.phase)).toEqual(['Velkommen', 'Et ord']);
		feed.close();
	});
});
