import type { SteeringChange } from './steeringChange';

/** What has changed since a meeting, as the steering group's page tells it. */
export interface SinceMeeting {
	/** `startsAt`: ISO 8601 in UTC. */
	meeting: { number: number; startsAt: string };
	changes: readonly SteeringChange[];
}
