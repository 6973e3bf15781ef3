/** The life of an action item, in the order it is usually lived. */
export const actionStatuses = [
	'proposed',
	'agreed',
	'inProgress',
	'waiting',
	'done',
	'inOperation',
	'dropped'
] as const;
export type ActionStatus = (typeof actionStatuses)[number];

/** Where an action item may go from where it is. What is finished or dropped may be taken up again. */
export const actionTransitions: Record<ActionStatus, readonly ActionStatus[]> = {
	proposed: ['agreed', 'dropped'],
	agreed: ['inProgress', 'waiting', 'done', 'dropped'],
	inProgress: ['waiting', 'done', 'inOperation', 'dropped'],
	waiting: ['inProgress', 'done', 'dropped'],
	done: ['inOperation', 'inProgress'],
	inOperation: ['inProgress'],
	dropped: ['proposed']
};

/** Nothing more is expected of these, so they can be neither late nor stale. */
export function isClosed(status: ActionStatus): boolean {
	return status === 'done' || status === 'inOperation' || status === 'dropped';
}

/** Agreed on, but nobody has begun. */
export function isNotStarted(status: ActionStatus): boolean {
	return status === 'proposed' || status === 'agreed';
}

/** Somebody has to say why: what waits waits for something, and what is dropped had been promised. */
export function needsRemark(status: string): boolean {
	return status === 'waiting' || status === 'dropped';
}
