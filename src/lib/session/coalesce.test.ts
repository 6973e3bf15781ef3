import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { coalesce } from './coalesce';

const PAUSE = 150;
let runs = 0;
const work = () => {
	runs += 1;
	return Promise.resolve();
};

beforeEach(() => {
	runs = 0;
	vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

describe('coalesced work', () => {
	it('runs at once, and once more for all that was asked meanwhile', async () => {
		const { call } = coalesce(work, PAUSE);
		call();
		expect(runs).toBe(1);
		for (let i = 0; i < 50; i += 1) call();
		await vi.advanceTimersByTimeAsync(PAUSE - 1);
		expect(runs).toBe(1);
		await vi.advanceTimersByTimeAsync(1);
		expect(runs).toBe(2);
		await vi.advanceTimersByTimeAsync(10 * PAUSE);
		expect(runs).toBe(2);
	});

	it('never runs twice at the same time, however long it takes', async () => {
		let finish = () => {};
		const slow = () => {
			runs += 1;
			return new Promise<void>((resolve) => (finish = resolve));
		};
		const { call } = coalesce(slow, PAUSE);
		call();
		call();
		await vi.advanceTimersByTimeAsync(10 * PAUSE);
		expect(runs).toBe(1);
		finish();
		await vi.advanceTimersByTimeAsync(PAUSE);
		expect(runs).toBe(2);
	});

	it('goes on after work that failed', async () => {
		const { call } = coalesce(() => {
			runs += 1;
			return Promise.reject(new Error('away'));
		}, PAUSE);
		call();
		await vi.advanceTimersByTimeAsync(PAUSE);
		call();
		expect(runs).toBe(2);
		await vi.advanceTimersByTimeAsync(PAUSE);
	});

	it('starts nothing after it was cancelled', async () => {
		const { call, cancel } = coalesce(work, PAUSE);
		call();
		call();
		cancel();
		await vi.advanceTimersByTimeAsync(10 * PAUSE);
		call();
		expect(runs).toBe(1);
	});
});
