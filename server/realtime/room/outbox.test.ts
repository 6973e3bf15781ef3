import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Outbox } from './outbox';

let told: string[];
let outbox: Outbox;

beforeEach(() => {
	vi.useFakeTimers();
	told = [];
	outbox = new Outbox((fails) => told.push(fails ? 'saving fails' : 'saving works'));
	return () => vi.useRealTimers();
});

/** @returns Says that the parcel is stored. */
function add(name: string): () => Promise<void> {
	let store: (row: number) => void = () => {};
	const stored = new Promise<number>((resolve) => (store = resolve));
	const parcel = {
		send: () => told.push(`send ${name}`),
		acknowledge: () => told.push(`acknowledge ${name}`)
	};
	outbox.add(parcel, stored, () => {});
	return async () => {
		store(1);
		await Promise.resolve();
	};
}

describe('what leaves a room', () => {
	it('leaves when it is stored, not before', async () => {
		const store = add('a');
		expect(told).toEqual([]);
		await store();
		expect(told).toEqual(['send a', 'acknowledge a']);
	});

	it('leaves in the order in which it came', async () => {
		const storeA = add('a');
		const storeB = add('b');
		await storeB();
		expect(told).toEqual([]);
		await storeA();
		expect(told).toEqual(['send a', 'send b', 'acknowledge a', 'acknowledge b']);
	});

	it('waits for what is before it, even with nothing to store', async () => {
		const store = add('a');
		outbox.add({ send: () => told.push('answer'), acknowledge: () => {} }, null, () => {});
		expect(told).toEqual([]);
		await store();
		expect(told).toEqual(['send a', 'answer', 'acknowledge a']);
	});

	it('is seen, but not called stored, when storing takes too long', async () => {
		const store = add('a');
		vi.advanceTimersByTime(300);
		expect(told).toEqual(['saving fails', 'send a']);
		await store();
		expect(told).toEqual(['saving fails', 'send a', 'acknowledge a', 'saving works']);
	});

	it('is never called stored when it was given up', async () => {
		const store = add('a');
		outbox.giveUp();
		await store();
		vi.advanceTimersByTime(1000);
		expect(told).toEqual([]);
		await outbox.empty();
	});
});
