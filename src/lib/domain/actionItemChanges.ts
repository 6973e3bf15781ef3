import type { ActionStatus } from './actionStatus';

/** What a field was and what it became. */
export type Change<Value> = [Value, Value];

/**
 * What one entry of an action item's history changed. Names and codes are kept as they were then,
 * not ids: a history must still be readable when a unit has changed its name.
 */
export interface ActionItemChanges {
	status?: Change<ActionStatus | null>;
	title?: Change<string | null>;
	description?: Change<string>;
	owner?: Change<string | null>;
	ownerContact?: Change<string>;
	/** ISO days. */
	dueOn?: Change<string | null>;
	/** The workstream's number and title. */
	workstream?: Change<{ number: number; title: string } | null>;
	/** Codes of recommendations. */
	recommendations?: Change<string[]>;
	/** Names of units. */
	contributors?: Change<string[]>;
	operationsOwner?: Change<string | null>;
	/** ISO days. */
	followUpOn?: Change<string | null>;
}

/** Only those fields that became something else. */
export function onlyChanged(changes: ActionItemChanges): ActionItemChanges {
	const differing = Object.entries(changes).filter(
		([, [from, to]]) => JSON.stringify(from) !== JSON.stringify(to)
	);
	return Object.fromEntries(differing) as ActionItemChanges;
}
