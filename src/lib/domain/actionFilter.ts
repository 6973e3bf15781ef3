import type { ActionStatus } from './actionStatus';
import type { TrafficLight } from './trafficLight';

export const actionSorts = [
	'number',
	'title',
	'owner',
	'workstream',
	'status',
	'dueOn',
	'light'
] as const;
export type ActionSort = (typeof actionSorts)[number];

/** What an action list is narrowed down to; what is absent does not narrow. */
export interface ActionFilter {
	/** Words in title and description, an owner's name, or the item's number. */
	search?: string;
	/** The workstream's number. */
	workstream?: number;
	/** One status, or every one in which something is still expected. */
	status?: ActionStatus | 'open';
	/** `unit:<id>` or `user:<id>`. */
	owner?: string;
	/** Code of a recommendation. */
	recommendation?: string;
	/** Id of the owner's sector. */
	sector?: string;
	light?: TrafficLight;
	isOverdue?: boolean;
	isWithoutOwner?: boolean;
}
