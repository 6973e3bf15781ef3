import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareRisks, riskGrade, riskScore } from './riskOrder';

const risk = fc.record({
	likelihood: fc.integer({ min: 1, max: 5 }),
	impact: fc.integer({ min: 1, max: 5 }),
	number: fc.integer({ min: 1, max: 99 })
});

it('puts the worst first, whatever order they came in', () => {
	fc.assert(
		fc.property(fc.array(risk), (risks) => {
			const scores = risks.toSorted(compareRisks).map(riskScore);
			expect(scores).toEqual(scores.toSorted((a, b) => b - a));
		})
	);
});

it('puts the harder blow first of two equal scores, and the elder of two alike', () => {
	const [a, b, c] = [
		{ likelihood: 5, impact: 2, number: 1 },
		{ likelihood: 2, impact: 5, number: 3 },
		{ likelihood: 2, impact: 5, number: 2 }
	];
	expect([a, b, c].sort(compareRisks).map(({ number }) => number)).toEqual([2, 3, 1]);
});

it.each([
	[5, 5, 'high'],
	[3, 5, 'high'],
	[3, 4, 'medium'],
	[2, 3, 'medium'],
	[1, 5, 'low'],
	[1, 1, 'low']
])('grades %i × %i as %s', (likelihood, impact, grade) => {
	expect(riskGrade({ likelihood, impact })).toBe(grade);
});
