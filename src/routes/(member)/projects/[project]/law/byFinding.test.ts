import { describe, expect, it } from 'vitest';
import { isoDay } from '$lib/domain/calendarDay';
import { byFinding, type LegalCheck } from './byFinding';

const found = (state: LegalCheck['state'], remark = ''): LegalCheck => ({
	...{ state, remark, edition: 'LBK nr. 1129', checkedBy: 'Anna' },
	checkedOn: isoDay('2026-04-17')
});

describe('what was found of one place in the law', () => {
	it('is said once for all that it holds for, and what nobody has seen comes first', () => {
		const findings = byFinding([
			{ code: 'A', checks: [found('unchanged'), found('unsure')] },
			{ code: 'B', checks: [] },
			{ code: 'C', checks: [found('unchanged')] },
			{ code: 'D', checks: [found('changed', 'Fristen')] }
		]);
		expect(
			findings.map(({ check, references }) => [
				check?.state ?? null,
				references.map(({ code }) => code).join('')
			])
		).toEqual([
			[null, 'B'],
			['unchanged', 'AC'],
			['changed', 'D']
		]);
	});
});
