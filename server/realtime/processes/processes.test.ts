import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Hub } from '../../../tests/support/hub.ts';
import { Processes } from './processes';

let hub: Hub;
const started: Processes[] = [];
beforeEach(() => {
	vi.useFakeTimers();
	hub = new Hub();
});
afterEach(() => {
	for (const processes of started.splice(0)) processes.close();
	vi.useRealTimers();
});

function start(): Processes {
	const processes = new Processes(hub.bus());
	started.push(processes);
	return processes;
}

describe('a process that is watched', () => {
	it('is there as long as it beats, and gone, once, when it has fallen silent', async () => {
		const [one, other] = [start(), start()];
		const gone = vi.fn();
		one.watch(other.own, gone);
		await vi.advanceTimersByTimeAsync(10_000);
		expect(gone).not.toHaveBeenCalled();
		other.close();
		await vi.advanceTimersByTimeAsync(10_000);
		expect(gone).toHaveBeenCalledOnce();
	});

	it('is not given up by one that was late itself', async () => {
		const [one, other] = [start(), start()];
		const gone = vi.fn();
		one.watch(other.own, gone);
		await vi.advanceTimersByTimeAsync(1100);
		// Nothing runs here for four seconds: timers come first then, and messages after them.
		const late = performance.now() + 4000;
		const clock = vi.spyOn(performance, 'now').mockImplementation(() => late);
		await vi.advanceTimersByTimeAsync(500);
		clock.mockRestore();
		expect(gone).not.toHaveBeenCalled();
	});

	it('is gone for a process that may have missed what it said, and begins a new life itself', async () => {
		const [one, other] = [start(), start()];
		const gone = vi.fn();
		const before = other.own;
		one.watch(before, gone);
		hub.interrupt(true);
		hub.interrupt(false);
		expect(gone).toHaveBeenCalledOnce();
		expect(other.own).not.toBe(before);
	});

	it('is gone for everybody as soon as it says that it began a new life', async () => {
		const one = start();
		const bus = hub.bus();
		const gone = vi.fn();
		one.watch('other.1', gone);
		bus.publish('processes', Buffer.from('stranger.2'));
		await vi.advanceTimersByTimeAsync(1);
		expect(gone).not.toHaveBeenCalled();
		bus.publish('processes', Buffer.from('other.2'));
		await vi.advanceTimersByTimeAsync(1);
		expect(gone).toHaveBeenCalledOnce();
	});
});
