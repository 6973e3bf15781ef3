import { describe, expect, it } from 'vitest';
import { isoDay } from './calendarDay';
import { projectDateState } from './projectDate';

describe('a dated fact of a project', () => {
	it.each([
		['superseded', '2025-12-31', '2026-04-17', 'lifted'],
		['superseded', '2025-12-31', '2025-12-01', 'lifted'],
		['expected', '2026-04-01', '2026-04-17', 'expected'],
		['expected', '2026-04-01', '2026-03-01', 'expected'],
		['fixed', '2026-04-17', '2026-04-16', 'ahead'],
		['fixed', '2026-04-17', '2026-04-17', 'ahead'],
		['fixed', '2026-04-17', '2026-04-18', 'past'],
		['event', '2026-01', '2026-01-31', 'ahead'],
		['event', '2026-01', '2026-02-01', 'past'],
		['event', '2025', '2026-02-01', 'past']
	] as const)('that is %s on %s reads on %s as %s', (kind, label, today, state) => {
		expect(projectDateState(kind, label, isoDay(today))).toBe(state);
	});
});
