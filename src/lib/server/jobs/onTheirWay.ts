import { actionStatuses, isClosed } from '$lib/domain/actionStatus';

/** Items that are expected to move: neither proposals nor what is finished or given up. */
export const onTheirWay = actionStatuses.filter(
	(status) => status !== 'proposed' && !isClosed(status)
);
