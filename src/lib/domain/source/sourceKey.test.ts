import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sourceKey } from './sourceKey';

it.each([
	['Årsrapport 2025', 'aarsrapport-2025'],
	['  Børn & unge: én analyse!  ', 'boern-unge-en-analyse'],
	['§§§', 'kilde'],
	['New', 'new-2']
])('makes of the title %j the key %s', (title, key) => {
	expect(sourceKey(title, new Set())).toBe(key);
});

it('gives a number where the key is taken', () => {
	expect(sourceKey('Analyse', new Set(['analyse', 'analyse-2']))).toBe('analyse-3');
});

it('is always free, and fits in an address as it is', () => {
	fc.assert(
		fc.property(fc.array(fc.string(), { maxLength: 20 }), (titles) => {
			const taken = new Set<string>();
			for (const title of titles) {
				const key = sourceKey(title, taken);
				expect(taken.has(key)).toBe(false);
				expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
				taken.add(key);
			}
		})
	);
});
