import type { CommandContext } from '$lib/server/context';
import type { ActionItemChanges } from '$lib/domain/actionItemChanges';
import type { Queryable } from '$lib/server/db/client';
import { actionItem } from '$lib/server/db/schema';
import { addActionItemEntry } from '../addActionItemEntry';
import { lockActionItem } from '../lockActionItem';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';

interface Asked {
	projectId: string;
	actionItemId: string;
}

/** What a small change became: told in the history, or nothing at all. */
interface Told {
	changes: ActionItemChanges;
	remark?: string;
	onBehalfOf?: string;
}

/**
 * A small change beside an item, such as a milestone: the right, the lock, the history and the event
 * that all of them share. Forms over the item itself are not out of date by it.
 *
 * @param work Makes the change, and returns what to tell; null where nothing became something else.
 * @throws Refusal `notAllowed` or `notFound`, or what `work` refuses.
 */
export async function withItem(
	context: CommandContext,
	{ projectId, actionItemId }: Asked,
	work: (tx: Queryable, item: typeof actionItem.$inferSelect) => Promise<Told | null>
): Promise<void> {
	requireMay(context.actor, 'updateActionItem', projectId);
	await transaction(context.db, async ({ tx, tell }) => {
		const item = await lockActionItem(tx, { projectId, actionItemId });
		const told = await work(tx, item);
		if (!told) return;
		await addActionItemEntry(tx, context, { actionItemId, kind: 'edited', ...told });
		tell({ kind: 'actionItem.changed', projectId, actionItemId });
	});
}
