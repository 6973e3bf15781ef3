/** Colours of the traffic light; each has a shape and a word as well. */
export const trafficLights = ['green', 'yellow', 'red', 'grey'] as const;
export type TrafficLight = (typeof trafficLights)[number];

/** Why the light is what it is; printed beside it. */
export const trafficLightReasons = [
	'notStarted',
	'onTime',
	'finished',
	'late',
	'atRisk',
	'tooLate',
	'ownerless',
	'stale',
	'overridden'
] as const;
export type TrafficLightReason = (typeof trafficLightReasons)[number];
