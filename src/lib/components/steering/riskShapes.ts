import type { RiskGrade } from '$lib/domain/steering/riskOrder';
import type { TagShape } from '../tagShape';

const TRIANGLE = 'M8 1.5L15 14.5H1z';

/** A warning triangle that fills as the risk grows. */
export const RISK_SHAPES: Record<RiskGrade, TagShape> = {
	high: { tone: 'warning', filled: TRIANGLE, inner: 'M8 6v4M8 12v.1' },
	medium: { tone: 'info', outline: TRIANGLE, filled: 'M3.9 9.5h8.2L15 14.5H1z' },
	low: { tone: 'neutral', outline: TRIANGLE }
};
