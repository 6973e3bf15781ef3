import { isClosed, isNotStarted, type ActionStatus } from './actionStatus';
import { daysBetween, type CalendarDay } from './calendarDay';

/** Colours of the traffic light; each has a shape and a word as well. */
export const trafficLights = ['green', 'yellow', 'red', 'grey'] as const;
export type TrafficLight = (typeof trafficLights)[number];

/** The lights in the order in which they need somebody. */
export const lightsByUrgency = [
	'red',
	'yellow',
	'grey',
	'green'
] as const satisfies readonly TrafficLight[];

/** Why the light is what it is; printed beside it. */
export const trafficLightReasons = [
	'ownerless',
	'tooLate',
	'stale',
	'late',
	'atRisk',
	'notStarted',
	'onTime',
	'finished',
	'dropped',
	'overridden'
] as const;
export type TrafficLightReason = (typeof trafficLightReasons)[number];

/** Settings of a project, printed under every table that shows lights. */
export interface TrafficLightLimits {
	/** Up to so many days late is yellow, more is red. */
	lateDays: number;
	/** Not updated for so many weeks is red. */
	staleWeeks: number;
}

export const defaultTrafficLightLimits: TrafficLightLimits = { lateDays: 14, staleWeeks: 5 };

export interface TrafficLightFacts {
	status: ActionStatus;
	hasOwner: boolean;
	dueOn: CalendarDay | null;
	/** The owner has said so. */
	isAtRisk: boolean;
	lastUpdatedOn: CalendarDay;
	today: CalendarDay;
}

export interface Light {
	light: TrafficLight;
	reason: TrafficLightReason;
}

/** Whether so long has passed since somebody said something of it that nobody knows how it stands. */
export function isStale(
	{ status, lastUpdatedOn, today }: Pick<TrafficLightFacts, 'status' | 'lastUpdatedOn' | 'today'>,
	{ staleWeeks }: Pick<TrafficLightLimits, 'staleWeeks'> = defaultTrafficLightLimits
): boolean {
	return !isClosed(status) && daysBetween(lastUpdatedOn, today) >= staleWeeks * 7;
}

/**
 * The light by rule, worst first: what is red stays red however little has begun, and being stale
 * outranks being on time, since nobody knows whether it is.
 */
export function trafficLightOf(
	facts: TrafficLightFacts,
	limits: TrafficLightLimits = defaultTrafficLightLimits
): Light {
	if (facts.status === 'dropped') return { light: 'grey', reason: 'dropped' };
	if (isClosed(facts.status)) return { light: 'green', reason: 'finished' };

	const daysLate = facts.dueOn ? daysBetween(facts.dueOn, facts.today) : 0;
	if (!facts.hasOwner) return { light: 'red', reason: 'ownerless' };
	if (daysLate > limits.lateDays) return { light: 'red', reason: 'tooLate' };
	if (isStale(facts, limits)) return { light: 'red', reason: 'stale' };
	if (daysLate > 0) return { light: 'yellow', reason: 'late' };
	if (facts.isAtRisk) return { light: 'yellow', reason: 'atRisk' };
	if (isNotStarted(facts.status)) return { light: 'grey', reason: 'notStarted' };
	return { light: 'green', reason: 'onTime' };
}
