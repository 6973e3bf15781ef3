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
