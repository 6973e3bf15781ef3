import type { ActionItemChanges } from '$lib/domain/actionItemChanges';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { actionItemEntry } from '$lib/server/db/schema';

interface Entry {
	actionItemId: string;
	kind: 'committed' | 'statusChanged' | 'edited';
	changes: ActionItemChanges;
	remark?: string;
	/** Name of whoever it was done for; `''` where the writer speaks for themselves. */
	onBehalfOf?: string;
	/** Who speaks, where they are nobody the application knows: by a link, say. */
	actorName?: string;
}

/** Adds to an item's history: who, what, when. Call it in the transaction that makes the change. */
export async function addActionItemEntry(
	tx: Queryable,
	{ actor, now }: CommandContext,
	{ actionItemId, kind, changes, remark = '', onBehalfOf = '', actorName }: Entry
): Promise<void> {
	await tx.insert(actionItemEntry).values({
		actionItemId,
		kind,
		changes: { ...changes },
		remark,
		actorId: actor.kind === 'user' ? actor.userId : null,
		actorName: actorName ?? (actor.kind === 'anonymous' ? '' : (actor.name ?? '')),
		onBehalfOf: onBehalfOf || null,
		at: now
	});
}
