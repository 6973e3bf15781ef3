import type { ActionStatus } from '../actionStatus';
import type { Coverage } from '../coverage';
import type { TrafficLight, TrafficLightLimits, TrafficLightReason } from '../trafficLight';

/**
 * What the steering group reads, as plain JSON: days as `2026-05-04`, instants as ISO 8601 in UTC.
 * A meeting freezes it as it is, so a field is added and never given another meaning.
 */
export interface SteeringContent {
	version: 1;
	projectName: string;
	caseNumber: string;
	/** When it was put together. */
	at: string;
	/** The rule of the lights. */
	limits: TrafficLightLimits;
	/** Numbers of action items past their deadline, latest first. */
	overdue: readonly number[];
	ownerless: readonly number[];
	waiting: readonly { number: number; why: string }[];
	/** Not updated for so long that nobody knows how it stands. */
	stale: readonly number[];
	/** Neither a choice, nor a note, nor an action item. */
	untouched: readonly { code: string; title: string }[];
	/** Delindsats 1-4; what goes across them comes last. */
	workstreams: readonly SteeringWorkstream[];
	coverage: Coverage;
	/** Null: no grant is known. */
	grant: SteeringGrant | null;
	/** Open ones, the worst first. */
	risks: readonly SteeringRisk[];
	decisionsWanted: readonly WantedDecision[];
	/** What the steering group has decided, newest first. */
	decisionsMade: readonly MadeDecision[];
}

export interface SteeringWorkstream {
	number: number;
	title: string;
	/** Siden sidst, næste skridt, ønsket beslutning: `''` where nothing is told. */
	sinceLast: string;
	nextSteps: string;
	wantedDecision: string;
	actions: readonly SteeringAction[];
}

export interface SteeringAction {
	number: number;
	title: string;
	status: ActionStatus;
	ownerName: string | null;
	dueOn: string | null;
	firstDueOn: string | null;
	daysLate: number;
	slipCount: number;
	statusAt: string;
	light: TrafficLight;
	lightReason: TrafficLightReason;
	/** Why a person overrode the rule; `''` where nobody did. */
	overrideReason: string;
}

/** In øre. What is left is the grant less what is spent and committed. */
export interface SteeringGrant {
	totalOre: number;
	budgetOre: number;
	spentOre: number;
	committedOre: number;
	leftOre: number;
	spendBy: string | null;
}

export interface SteeringRisk {
	/** In the order they were written down; it stays with the risk. */
	number: number;
	title: string;
	/** 1 to 5. */
	likelihood: number;
	impact: number;
	mitigation: string;
	ownerName: string;
}

export interface WantedDecision {
	number: number;
	title: string;
	background: string;
	proposal: string;
	neededBy: string | null;
	options: readonly { title: string; consequence: string }[];
}

export interface MadeDecision {
	number: number;
	title: string;
	/** Beslutning. */
	outcome: string;
	decidedOn: string;
}
