import { expect, it } from 'vitest';
import { afterStep, type PageStep } from './pageSteps';
import type { PicturePage } from './phase';

const page = (title: string): PicturePage => ({ kind: 'text', title, lines: [] });
const titles = (what: PageStep['what'], at: number) =>
	afterStep(['a', 'b', 'c'].map(page), { what, at })
		.map(({ title }) => title)
		.join('');

it.each([
	['keep', 0, 'abc'],
	['up', 2, 'acb'],
	['up', 0, 'abc'],
	['down', 0, 'bac'],
	['down', 2, 'abc'],
	['remove', 1, 'ac'],
	['remove', 7, 'abc'],
	['up', -1, 'abc']
] as const)('%s of page %d gives %s', (what, at, expected) => {
	expect(titles(what, at)).toBe(expected);
});

it('adds an empty page at the end', () => {
	expect(afterStep([page('a')], { what: 'add', at: 0 })).toEqual([page('a'), page('')]);
});
