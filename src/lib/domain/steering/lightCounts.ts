import { lightsByUrgency, type TrafficLight } from '../trafficLight';

/** How many of each light there are, the worst first; none that nobody has. */
export function lightCounts(
	actions: readonly { light: TrafficLight }[]
): { light: TrafficLight; count: number }[] {
	return lightsByUrgency
		.map((light) => ({ light, count: actions.filter((action) => action.light === light).length }))
		.filter(({ count }) => count > 0);
}

/** For sorting: what is worst first, of those alike the one that is latest, then by number. */
export function compareByLight(
	a: { light: TrafficLight; daysLate: number; number: number },
	b: { light: TrafficLight; daysLate: number; number: number }
): number {
	const urgency = (light: TrafficLight) => lightsByUrgency.indexOf(light);
	return urgency(a.light) - urgency(b.light) || b.daysLate - a.daysLate || a.number - b.number;
}
