import type { TrafficLightLimits } from './trafficLight';

/** Between what a project may set the limits of its lights: beyond, a light says nothing any more. */
export const lightLimitBounds: Record<keyof TrafficLightLimits, { min: number; max: number }> = {
	lateDays: { min: 0, max: 90 },
	staleWeeks: { min: 1, max: 26 }
};
