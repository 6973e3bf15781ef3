import { beforeEach, describe, expect, it } from 'vitest';
import { limits } from '$lib/protocol/limits';
import { Rates } from './rates';

const question = new Uint8Array([0, 0, 1, 0]);
const edit = (bytes = 200) => new Uint8Array(bytes).fill(2, 1, 2);
const presence = new Uint8Array([1, 5, 1, 1, 1, 1, 123]);

let clock: { now: number };
let rates: Rates;
beforeEach(() => {
	clock = { now: 0 };
	rates = new Rates(() => clock.now);
});

/** Sends that often a second for so many seconds. @returns How they were taken, each way once. */
function send(message: Uint8Array, { perSecond, seconds }: { perSecond: number; seconds: number }) {
	const paces = new Set<string>();
	for (let count = 0; count < perSecond * seconds; count += 1) {
		paces.add(rates.paceOf(message));
		clock.now += 1000 / perSecond;
	}
	return [...paces];
}

describe('honest work is never too fast', () => {
	it.each<[string, () => string[]]>([
		['30 notes added a second, all day', () => send(edit(), { perSecond: 60, seconds: 3600 })],
		['200 edits a second for ten seconds', () => send(edit(), { perSecond: 200, seconds: 10 })],
		['40 edits of 4 KB at once', () => send(edit(4096), { perSecond: 1e6, seconds: 40 / 1e6 })],
		['a night’s work in one message', () => [rates.paceOf(edit(limits.messageBytes))]],
		['moving ten times a second', () => send(presence, { perSecond: 10, seconds: 3600 })],
		['a stock client among 15 who move', () => send(presence, { perSecond: 150, seconds: 3600 })]
	])('%s', (_what, work) => {
		expect(work()).toEqual(['fine']);
	});
});

describe('a flood', () => {
	it('of edits, of bytes or of questions is too fast', () => {
		expect(send(edit(), { perSecond: 5000, seconds: 1 })).toContain('tooFast');
		expect(send(edit(limits.messageBytes), { perSecond: 10, seconds: 1 })).toContain('tooFast');
		expect(send(question, { perSecond: 50, seconds: 1 })).toContain('tooFast');
	});

	it('of what is no message is too fast, however it is written', () => {
		const disguised = new Uint8Array([0x80, 0, 0x80, 0, 1, 0]);
		expect(send(disguised, { perSecond: 50, seconds: 1 })).toContain('tooFast');
	});

	it('of presence is passed over, and leaves room for edits', () => {
		expect(send(presence, { perSecond: 5000, seconds: 1 })).toEqual(['fine', 'drop']);
		expect(send(new Uint8Array([3]), { perSecond: 50, seconds: 1 })).toEqual(['fine', 'drop']);
		expect(rates.paceOf(edit())).toBe('fine');
	});
});
