import { expect, it } from 'vitest';
import { SharedRead } from './SharedRead';

/** Reads that are answered by hand, in the order in which they were begun. */
function byHand() {
	const answers: ((value: number) => void)[] = [];
	const shared = new SharedRead(() => new Promise<number>((resolve) => answers.push(resolve)));
	return { answers, shared };
}
const turn = () => new Promise((resolve) => setImmediate(resolve));

it('reads once for all who ask while somebody else’s read is under way', async () => {
	const { answers, shared } = byHand();
	const first = shared.ask();
	const others = Array.from({ length: 80 }, () => shared.ask());
	answers[0]!(1);
	await turn();
	answers[1]!(2);
	expect(await first).toBe(1);
	// Whoever asked later is given what was read later.
	expect(new Set(await Promise.all(others))).toEqual(new Set([2]));
	expect(answers).toHaveLength(2);
});

it('reads anew for whoever asks later', async () => {
	const { answers, shared } = byHand();
	const first = shared.ask();
	answers[0]!(1);
	await first;
	await turn();
	expect(shared.isIdle).toBe(true);
	const second = shared.ask();
	answers[1]!(2);
	expect(await second).toBe(2);
});

it('a read that fails fails for those who asked for it, and for nobody after', async () => {
	let isBroken = true;
	const shared = new SharedRead(() =>
		isBroken ? Promise.reject(new Error('away')) : Promise.resolve(1)
	);
	const first = shared.ask();
	const second = shared.ask();
	isBroken = false;
	await expect(first).rejects.toThrow('away');
	expect(await second).toBe(1);
});
