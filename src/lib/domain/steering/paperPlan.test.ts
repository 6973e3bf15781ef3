import { describe, expect, it } from 'vitest';
import { newContent } from '../../../../tests/support/steeringContent';
import { NARRATIVE_MAX } from './narrative';
import { paperPlan } from './paperPlan';

const words = 'o'.repeat(NARRATIVE_MAX);
const told = (length: number, narrative: string) =>
	Array.from({ length }, (_, place) => ({
		...{ number: place + 1, title: 'Behandling', actions: [] },
		...{ sinceLast: narrative, nextSteps: narrative, wantedDecision: narrative }
	}));
const numbers = Array.from({ length: 60 }, (_, place) => place + 1);

describe('how a report is laid on one sheet', () => {
	it('is in large type with long lists while there is little to tell', () => {
		expect(paperPlan(newContent({ workstreams: told(4, '') }), 0)).toMatchObject({
			...{ points: 9.5, exceptions: 8 }
		});
	});

	it('shortens the lists and then the type as there is more, and never what is told', () => {
		const few = paperPlan(newContent({ workstreams: told(4, 'o'.repeat(100)) }), 3);
		const many = paperPlan(newContent({ workstreams: told(5, words), overdue: numbers }), 60);
		expect(many.points).toBeLessThan(few.points);
		expect(many.exceptions).toBeLessThan(few.exceptions);
		expect(many.workstreams).toBeGreaterThanOrEqual(5);
	});

	it('has an answer whatever there is', () => {
		const plan = paperPlan(newContent({ workstreams: told(40, words), overdue: numbers }), 999);
		expect(plan).toMatchObject({ points: 6.5, exceptions: 1, workstreams: 5 });
	});
});
