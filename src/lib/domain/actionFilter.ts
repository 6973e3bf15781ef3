import type { ActionKind } from './actionKind';
import type { ActionStatus } from './actionStatus';
import type { CalendarDay } from './calendarDay';
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

/** Past the deadline and still expected; or due from today on and within two weeks. */
export const dueFilters = ['late', 'soon'] as const;
export type DueFilter = (typeof dueFilters)[number];

/** Days from today that `soon` reaches, the last one included. */
export const SOON_DAYS = 14;

/** In place of a working group's id: items that no group moves. */
export const NO_GROUP = 'none';

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
	/** Id of the working group that moves it, or `NO_GROUP`. */
	workingGroup?: string;
	kind?: ActionKind;
	light?: TrafficLight;
	due?: DueFilter;
	/** First and last day a deadline may have. */
	dueFrom?: CalendarDay;
	dueTo?: CalendarDay;
	isWithoutOwner?: boolean;
	/** Owned by whoever asks, or by their unit. */
	isMine?: boolean;
}
