import type { ActionKind } from './actionKind';
import type { ActionScope } from './actionScope';
import type { ActionStatus } from './actionStatus';
import type { Breadth } from './breadth';
import type { ContributorAnswer } from './contributorAnswer';
import type { TrafficLight } from './trafficLight';
import type { TrialDecision } from './trialDecision';

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
	breadth?: Change<Breadth | null>;
	/** The workstream's number and title. */
	workstream?: Change<{ number: number; title: string } | null>;
	/** Codes of recommendations. */
	recommendations?: Change<string[]>;
	/** Names of units. */
	contributors?: Change<string[]>;
	operationsOwner?: Change<string | null>;
	/** ISO days. */
	followUpOn?: Change<string | null>;
	/** Whether there is one, never which: an address is not for a record that nobody can mend. */
	ownerEmail?: Change<'none' | 'one' | 'another'>;
	/** The week or the rule a deadline comes from. */
	dueRule?: Change<string>;
	ages?: Change<{ from: number; to: number | null } | null>;
	scope?: Change<ActionScope | null>;
	kind?: Change<ActionKind>;
	barriers?: Change<string>;
	involvement?: Change<string>;
	/** Names of working groups. */
	workingGroup?: Change<string | null>;
	hypothesis?: Change<string>;
	/** ISO days, `''` where open. */
	trialPeriod?: Change<[string, string]>;
	learning?: Change<string>;
	trialDecision?: Change<TrialDecision | null>;
	/** Names of units, and the ISO day it was agreed on. */
	handover?: Change<{ from: string; to: string; agreedOn: string }>;
	/** By the owner's word. */
	isAtRisk?: Change<boolean>;
	/** A person's word against the rule; the remark says why. */
	lightOverride?: Change<TrafficLight | null>;
	/** One milestone: added, changed, or removed. */
	milestone?: Change<{ title: string; dueOn: string | null; doneOn: string | null } | null>;
	indicator?: Change<{ name: string; baseline: string; target: string } | null>;
	/** One measured value. */
	indicatorValue?: Change<{ measuredOn: string; value: string } | null>;
	/** One contributing unit's answer. */
	contributorAnswer?: Change<{ unit: string; answer: ContributorAnswer }>;
	/** Whom to ask at a contributing unit. */
	contributorContact?: Change<{ unit: string; name: string }>;
	/** A link was made for a contributing unit to answer by. */
	contributorLink?: Change<string | null>;
}

/** Only those fields that became something else. */
export function onlyChanged(changes: ActionItemChanges): ActionItemChanges {
	const differing = Object.entries(changes).filter(
		([, [from, to]]) => JSON.stringify(from) !== JSON.stringify(to)
	);
	return Object.fromEntries(differing) as ActionItemChanges;
}
