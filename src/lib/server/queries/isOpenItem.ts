import { notInArray, type SQL } from 'drizzle-orm';
import { actionStatuses, isClosed } from '$lib/domain/actionStatus';
import { actionItem } from '$lib/server/db/schema';

const closed = actionStatuses.filter(isClosed);

/** Whether something is still expected of an item. */
export function isOpenItem(): SQL {
	return notInArray(actionItem.status, closed);
}
