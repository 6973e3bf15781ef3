import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Bucket } from './bucket';

function newBucket(rate = { burst: 10, perSecond: 2 }) {
	const clock = { now: 0 };
	return { clock, bucket: new Bucket(rate, () => clock.now) };
}

it('lets a burst through, and then no more than the rate', () => {
	const { clock, bucket } = newBucket();
	expect(bucket.take(10)).toBe(true);
	expect(bucket.take(1)).toBe(false);
	clock.now += 500;
	expect(bucket.take(1)).toBe(true);
	expect(bucket.take(1)).toBe(false);
});

it('saves up no more than a burst', () => {
	const { clock, bucket } = newBucket();
	clock.now += 1_000_000;
	expect(bucket.take(11)).toBe(false);
	expect(bucket.take(10)).toBe(true);
});

it('never lets more through than burst and rate allow, however it comes', () => {
	const step = fc.record({ wait: fc.nat(1000), amount: fc.nat(12) });
	fc.assert(
		fc.property(fc.array(step), (steps) => {
			const { clock, bucket } = newBucket();
			let through = 0;
			for (const { wait, amount } of steps) {
				clock.now += wait;
				if (bucket.take(amount)) through += amount;
			}
			expect(through).toBeLessThanOrEqual(10 + (clock.now / 1000) * 2 + 1e-6);
		})
	);
});
