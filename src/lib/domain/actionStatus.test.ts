import { describe, expect, it } from 'vitest';
import {
	actionStatuses,
	actionTransitions,
	isClosed,
	isNotStarted,
	type ActionStatus
} from './actionStatus';

function reachableFrom(start: ActionStatus): Set<ActionStatus> {
	const reached = new Set<ActionStatus>([start]);
	// A set hands out what is added while it is walked.
	for (const status of reached) actionTransitions[status].forEach((next) => reached.add(next));
	return reached;
}

describe('the life of an action item', () => {
	it('can reach every status from being proposed', () => {
		expect([...reachableFrom('proposed')].sort()).toEqual([...actionStatuses].sort());
	});

	it.each(actionStatuses)('has no dead end: from %s it can be in operation again', (status) => {
		expect(reachableFrom(status)).toContain('inOperation');
	});

	it.each(actionStatuses)('lists %s nowhere as its own successor', (status) => {
		expect(actionTransitions[status]).not.toContain(status);
	});

	it('cannot leave the proposal without being agreed or dropped', () => {
		expect(actionTransitions.proposed).toEqual(['agreed', 'dropped']);
	});

	it('tells what is over from what has not begun', () => {
		expect(actionStatuses.filter(isClosed)).toEqual(['done', 'inOperation', 'dropped']);
		expect(actionStatuses.filter(isNotStarted)).toEqual(['proposed', 'agreed']);
	});
});
