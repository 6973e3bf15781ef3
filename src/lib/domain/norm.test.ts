import { describe, expect, it } from 'vitest';
import { classifyNorm } from './norm';

describe('the kind of a norm', () => {
	it.each([
		['17.04.2026', 'fixedDate'],
		['Forventet tiltrædelse 01.04.2026', 'fixedDate'],
		['14 dage efter henvendelse', 'relativeNorm'],
		['SEL § 101: 14 dage', 'relativeNorm'],
		['Højst ca. en uge', 'relativeNorm'],
		['Plan klar senest inden udskrivning fra døgntilbud', 'relativeNorm'],
		['01.01.2015; 14 dage', 'relativeNorm'],
		['Start med det samme (skarpere end 14 dage)', 'qualitativeNorm'],
		['Straks', 'qualitativeNorm'],
		['Målgruppe 0-18 år (tidligere op til 25 år)', 'qualitativeNorm'],
		['Samtykke; aldersgrænse 15 år', 'qualitativeNorm'],
		['SUL § 142, stk. 3-5', 'qualitativeNorm'],
		['To møder årligt', 'qualitativeNorm'],
		['', 'qualitativeNorm']
	])('of %j is %s', (words, kind) => {
		expect(classifyNorm(words)).toBe(kind);
	});
});
