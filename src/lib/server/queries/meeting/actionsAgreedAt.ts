import { eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { actionItem } from '$lib/server/db/schema';
import { selectActionItems } from '../selectActionItems';

/** The actions that were agreed at a meeting, as they stand now. */
export async function actionsAgreedAt(db: Queryable, meetingId: string) {
	const items = await selectActionItems(db, eq(actionItem.meetingId, meetingId));
	return items.map(({ id, number, title, status, owner, dueOn }) => ({
		...{ id, number, title, status, dueOn },
		ownerName: owner.name
	}));
}
