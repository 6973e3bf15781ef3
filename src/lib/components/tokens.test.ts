import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, readColours } from './contrast.ts';

const css = readFileSync(new URL('../styles/tokens.css', import.meta.url), 'utf8');

const surfaces = ['surface-page', 'surface', 'surface-sunken', 'surface-hover'];
const tones = ['neutral', 'info', 'success', 'warning', 'danger'].map((tone) => `tone-${tone}`);
const sectors = ['circle', 'square', 'triangle', 'diamond', 'hexagon', 'star', 'cross', 'drop'].map(
	(sign) => `sector-${sign}`
);

/** What stands on what, and the least contrast it needs: 7 body text, 4.5 text, 3 marks. */
const pairs: [front: string, back: string, least: number][] = [
	...surfaces.flatMap((back): [string, string, number][] => [
		['ink', back, 7],
		['ink-muted', back, 4.5],
		['accent', back, 4.5],
		['accent-strong', back, 4.5],
		['line-strong', back, 3],
		['focus', back, 3],
		['tone-danger-mark', back, 4.5]
	]),
	['accent-ink', 'accent', 4.5],
	['accent-ink', 'accent-strong', 4.5],
	['accent-soft-ink', 'accent-soft', 7],
	['accent', 'accent-soft', 4.5],
	['focus', 'accent-soft', 3],
	['danger-ink', 'tone-danger-mark', 4.5],
	...[...tones, ...sectors].flatMap((name): [string, string, number][] => [
		[`${name}-ink`, `${name}-surface`, 7],
		[`${name}-mark`, `${name}-surface`, 3],
		[`${name}-mark`, 'surface', 3],
		[`${name}-mark`, 'surface-page', 3],
		['focus', `${name}-surface`, 3]
	])
];

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
	const colours = readColours(css, theme);
	const colour = (name: string) => {
		const value = colours.get(name);
		if (!value) throw new Error(`no colour token --${name}`);
		return value;
	};

	it.each(pairs)('%s on %s has a contrast of at least %s', (front, back, least) => {
		expect(contrast(colour(front), colour(back))).toBeGreaterThanOrEqual(least);
	});

	it('has no colour token outside the pairs, except lines that only separate', () => {
		const checked = new Set(pairs.flatMap(([front, back]) => [front, back]));
		const unchecked = [...colours.keys()].filter((name) => !checked.has(name));
		expect(unchecked).toEqual(['line']);
	});

	it('gives every sector its own mark', () => {
		const marks = sectors.map((name) => colour(`${name}-mark`));
		expect(new Set(marks).size).toBe(sectors.length);
	});
});

describe('contrast', () => {
	it('is 21 between black and white and 1 between equals', () => {
		expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
		expect(contrast('#4a5a63', '#4a5a63')).toBe(1);
	});

	it('agrees with the known value of mid grey on white', () => {
		expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
	});
});
