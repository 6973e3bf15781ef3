import type { WorkshopAction } from './agreementDetail';

/** Whether somebody stands behind it: a unit owns it, and whoever was asked has not said no. */
export function hasOwner({ unit, answer }: Pick<WorkshopAction, 'unit' | 'answer'>): boolean {
	return unit !== null && answer !== 'no';
}

/**
 * Actions that keep a commitment round from ending: they have neither an owner nor a place in parking.
 * One that waits for an answer has an owner; the answer may come by a link.
 */
export function openActions<Action extends Pick<WorkshopAction, 'unit' | 'answer' | 'isParked'>>(
	actions: readonly Action[]
): Action[] {
	return actions.filter((action) => !action.isParked && !hasOwner(action));
}
