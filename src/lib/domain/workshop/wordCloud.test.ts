import { describe, expect, it } from 'vitest';
import { wordCloud } from './wordCloud';

describe('a cloud of words', () => {
	it.each([
		[
			[1, 1],
			[1, 1]
		],
		[
			[2, 1],
			[4, 1]
		],
		[
			[9, 5, 3, 1],
			[4, 3, 2, 1]
		]
	])('%j said so often are %j large', (counts, sizes) => {
		const words = counts.map((count, at) => ({ word: `ord${at}`, count }));
		expect(wordCloud(words).map(({ size }) => size)).toEqual(sizes);
	});

	it('shows forty at most', () => {
		const words = Array.from({ length: 80 }, (_, at) => ({ word: `ord${at}`, count: 1 }));
		expect(wordCloud(words)).toHaveLength(40);
	});
});
