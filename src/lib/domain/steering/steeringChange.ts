import type { ActionStatus } from '../actionStatus';

interface About {
	number: number;
	title: string;
}

/** Something that is not as the steering group last saw it. Days are ISO, amounts in øre. */
export type SteeringChange =
	| (About & { kind: 'decided'; outcome: string })
	| (About & { kind: 'decisionWanted' })
	| (About & { kind: 'nowLate'; daysLate: number })
	| (About & { kind: 'nowStale' })
	| (About & { kind: 'slipped'; from: string | null; to: string | null })
	| (About & { kind: 'finished'; to: ActionStatus })
	| (About & { kind: 'statusChanged'; from: ActionStatus; to: ActionStatus })
	| (About & { kind: 'ownerChanged'; from: string | null; to: string | null })
	| (About & { kind: 'deadlineSet'; from: string | null; to: string | null })
	| (About & { kind: 'newAction' })
	| (About & { kind: 'newRisk'; to: number })
	| (About & { kind: 'riskMoved'; from: number; to: number })
	| (About & { kind: 'riskClosed' })
	| { kind: 'grant'; figure: GrantFigure; from: number; to: number }
	| { kind: 'spendBy'; from: string | null; to: string | null }
	| { kind: 'coverage'; figure: CoverageFigure; from: number; to: number; of: number };

export type SteeringChangeKind = SteeringChange['kind'];

export const grantFigures = ['totalOre', 'budgetOre', 'committedOre', 'spentOre'] as const;
export type GrantFigure = (typeof grantFigures)[number];

/** Counts, as coverage has them: what has an answer, what has an action. */
export const coverageFigures = ['chosen', 'withActions', 'elementsChosen'] as const;
export type CoverageFigure = (typeof coverageFigures)[number];

/** What is told under one heading, in the order it is told: what needs the steering group first. */
export const changeGroups = {
	decisions: ['decided', 'decisionWanted'],
	attention: ['nowLate', 'nowStale', 'slipped'],
	actions: ['finished', 'statusChanged', 'ownerChanged', 'deadlineSet', 'newAction'],
	risks: ['newRisk', 'riskMoved', 'riskClosed'],
	grant: ['grant', 'spendBy'],
	coverage: ['coverage']
} as const satisfies Record<string, readonly SteeringChangeKind[]>;
export type ChangeGroup = keyof typeof changeGroups;
