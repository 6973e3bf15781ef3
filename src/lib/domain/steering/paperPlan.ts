import { narrativeFields } from './narrative';
import { paperHeight } from './paperHeight';
import type { SteeringContent } from './steeringContent';

/** How much of each list stands on the one sheet of paper, and in how large a type. */
export interface PaperPlan {
	/** Size of the type, in points. */
	points: number;
	/** Lines that a title may take before it is cut. */
	clamp: number;
	/** Of each kind of exception. */
	exceptions: number;
	untouched: number;
	wanted: number;
	/** Of each wanted decision. */
	options: number;
	made: number;
	changes: number;
	workstreams: number;
	risks: number;
}

/** From the most generous to the tightest; the last one fits whatever there is. */
const plans: readonly PaperPlan[] = [
	...[9.5, 9, 8.5].map((points) => ({ points, ...lists(8, 10), clamp: 2 })),
	...[8.5, 8].map((points) => ({ points, ...lists(5, 8), clamp: 2 })),
	...[8, 7.5].map((points) => ({ points, ...lists(3, 6), clamp: 2 })),
	...[7.5, 7].map((points) => ({ points, ...lists(2, 6), clamp: 1 })),
	...[7, 6.5].map((points) => ({ points, ...lists(1, 5), clamp: 1 }))
];

function lists(length: number, workstreams: number): Omit<PaperPlan, 'points' | 'clamp'> {
	return {
		exceptions: length,
		untouched: Math.max(2, length),
		wanted: Math.max(1, Math.ceil(length / 2)),
		options: Math.max(2, Math.min(4, length)),
		made: Math.max(1, Math.ceil(length / 3)),
		changes: Math.max(3, length),
		workstreams,
		risks: Math.max(2, length)
	};
}

/** Millimetres of a sheet of A4 between its margins, less the head of the page and some to spare. */
const HEIGHT = 252;

/**
 * How a report is laid on one sheet: the largest type and the longest lists that fit, by a cautious
 * reckoning. What is told of the workstreams is never cut; lists are, and say so.
 *
 * @param changes How many changes since the last meeting are told of.
 */
export function paperPlan(content: SteeringContent, changes: number): PaperPlan {
	const told = content.workstreams.map((workstream) => ({
		title: workstream.title.length,
		longest: Math.max(...narrativeFields.map((field) => workstream[field].length))
	}));
	return (
		plans.find((plan) => paperHeight(content, { changes, told, plan }) <= HEIGHT) ?? plans.at(-1)!
	);
}
