import { isClosed, type ActionStatus } from './actionStatus';

/** Where an action stands on top of the steering group's page, besides under its workstream. */
export const steeringPlaces = ['overdue', 'ownerless', 'waiting', 'stale'] as const;
export type SteeringPlace = (typeof steeringPlaces)[number];

/** What the steering group is to look at first: none of it means that the action goes as agreed. */
export function steeringPlacesOf({
	daysLate,
	hasOwner,
	status,
	isStale
}: {
	daysLate: number;
	hasOwner: boolean;
	status: ActionStatus;
	isStale: boolean;
}): SteeringPlace[] {
	const holds: Record<SteeringPlace, boolean> = {
		overdue: daysLate > 0,
		ownerless: !hasOwner && !isClosed(status),
		waiting: status === 'waiting',
		stale: isStale
	};
	return steeringPlaces.filter((place) => holds[place]);
}
