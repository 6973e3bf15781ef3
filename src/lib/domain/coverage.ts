import type { Choice } from './choice';

/** What coverage is counted from: one recommendation, where it stands and what has come of it. */
export interface CoverageFacts {
	state: Choice;
	noteCount: number;
	actionCount: number;
	elementCount: number;
	/** Elements a stand has been taken on. */
	elementsChosen: number;
}

/** How far the project has come round the recommendations. Counts, never a share fulfilled. */
export interface Coverage {
	total: number;
	byState: Record<Choice, number>;
	/** With at least one action item, whatever was chosen. */
	withActions: number;
	/** Neither a choice, nor a note, nor an action item. */
	untouched: number;
	elements: number;
	elementsNotDiscussed: number;
}

/** Nobody has taken it up in any way. */
export function isUntouched(
	facts: Pick<CoverageFacts, 'state' | 'noteCount' | 'actionCount'>
): boolean {
	return facts.state === 'notDiscussed' && facts.noteCount === 0 && facts.actionCount === 0;
}

export function coverageOf(all: readonly CoverageFacts[]): Coverage {
	const coverage: Coverage = {
		total: all.length,
		byState: { adopted: 0, adapted: 0, declined: 0, postponed: 0, notDiscussed: 0 },
		withActions: 0,
		untouched: 0,
		elements: 0,
		elementsNotDiscussed: 0
	};
	for (const facts of all) {
		coverage.byState[facts.state] += 1;
		if (facts.actionCount > 0) coverage.withActions += 1;
		if (isUntouched(facts)) coverage.untouched += 1;
		coverage.elements += facts.elementCount;
		coverage.elementsNotDiscussed += facts.elementCount - facts.elementsChosen;
	}
	return coverage;
}
