import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { grantEntryKinds } from './grantEntryKind';
import { grantOf, grantSums } from './grantSums';
import { isSpendByPassed, standingSpendBy } from './spendBy';

const line = fc.record({
	kind: fc.constantFrom(...grantEntryKinds),
	amountOre: fc.integer({ min: 1, max: 1e11 }),
	withdrawnAt: fc.option(fc.constant(new Date('2026-05-01T10:00:00Z')))
});

describe('the sums of an account', () => {
	it('come to the grant: what is left, spent and committed', () => {
		fc.assert(
			fc.property(fc.nat(1e12), fc.array(line), (total, lines) => {
				const { leftOre, spentOre, committedOre } = grantOf(total, lines, null);
				expect(leftOre + spentOre + committedOre).toBe(total);
			})
		);
	});

	it('are those of the lines that are not withdrawn', () => {
		fc.assert(
			fc.property(fc.array(line), (lines) => {
				expect(grantSums(lines)).toEqual(
					grantSums(lines.filter(({ withdrawnAt }) => withdrawnAt === null))
				);
			})
		);
	});

	it('may say that too much is spent', () => {
		const spent = { kind: 'spent' as const, amountOre: 300, withdrawnAt: null };
		expect(grantOf(100, [spent], null).leftOre).toBe(-200);
	});
});

describe('the day the grant is to be spent by', () => {
	const lifted = { dateLabel: '2025-12-31', kind: 'superseded' as const };

	it('is no limit where it was lifted, so it is never overdue', () => {
		expect(standingSpendBy('2025-12-31', [lifted])).toBeNull();
		expect(isSpendByPassed({ spendBy: null, leftOre: 100 }, '2026-06-01')).toBe(false);
	});

	it('holds where another day was lifted, or this one is only fixed', () => {
		expect(standingSpendBy('2026-12-31', [lifted])).toBe('2026-12-31');
		expect(standingSpendBy('2025-12-31', [{ ...lifted, kind: 'fixed' }])).toBe('2025-12-31');
	});

	it.each([
		['2026-05-31', 100, true],
		['2026-06-01', 100, false],
		['2026-05-31', 0, false]
	])('spend by %s with %i øre left is passed on 1 June: %s', (spendBy, leftOre, isPassed) => {
		expect(isSpendByPassed({ spendBy, leftOre }, '2026-06-01')).toBe(isPassed);
	});
});
