import { eq } from 'drizzle-orm';
import { onlyChanged } from '$lib/domain/actionItemChanges';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, commitment } from '$lib/server/db/schema';
import { addActionItemEntry } from '../../addActionItemEntry';
import { unpark } from '../parking/unpark';
import type { OpenProposal } from '../proposal/openProposal';
import type { Answer } from './answerFields';

/** Whose hand it is, where it is not the owner's own device. */
interface Hand {
	/** The facilitator who wrote it down for the owner. */
	onBehalf?: boolean;
	/** The owner, by a link: nobody the application knows. */
	byLink?: boolean;
}

/**
 * Writes an owner's answer down. A yes, also to another date, makes an agreement of the proposal, and
 * the date that was said is the first promise; a no leaves it a proposal. People may change their minds
 * as long as the item is no further than agreed.
 *
 * @throws Refusal `ownerMissing`, `deadlineMissing`, `reasonRequired` for a no without one, or
 *   `alreadyCommitted` where the work has begun.
 */
export async function writeAnswer(
	tx: Queryable,
	context: CommandContext,
	{ item, answer: before }: OpenProposal,
	{ answer, wantedDueOn, reason }: Answer,
	{ onBehalf = false, byLink = false }: Hand = {}
): Promise<void> {
	if (item.status !== 'proposed' && item.status !== 'agreed')
		throw new Refusal('alreadyCommitted', { params: { number: item.number } });
	const isYes = answer !== 'no';
	const dueOn = answer === 'otherDate' ? wantedDueOn : (item.dueOn ?? '');
	if (isYes && !item.ownerUnitId && !item.ownerUserId) throw new Refusal('ownerMissing');
	if (isYes && !dueOn) throw new Refusal('deadlineMissing', { field: 'wantedDueOn' });
	if (!isYes && !reason) throw new Refusal('reasonRequired', { field: 'reason' });
	const status = isYes ? 'agreed' : 'proposed';
	await tx
		.update(actionItem)
		.set({
			status,
			...(isYes ? { dueOn, firstDueOn: dueOn } : { firstDueOn: null }),
			statusAt: context.now,
			version: item.version + 1
		})
		.where(eq(actionItem.id, item.id));
	await tx
		.update(commitment)
		.set({
			answer,
			reason,
			wantedDueOn: answer === 'otherDate' ? wantedDueOn : null,
			answeredAt: context.now,
			answeredBy: onBehalf && context.actor.kind === 'user' ? context.actor.userId : null,
			// A link is good for one answer.
			...(byLink ? { linkHash: null } : {})
		})
		.where(eq(commitment.id, before.id));
	if (isYes) await unpark(tx, item.id);
	await addActionItemEntry(tx, context, {
		actionItemId: item.id,
		kind: 'statusChanged',
		changes: onlyChanged({
			status: [item.status, status],
			dueOn: [item.dueOn, isYes ? dueOn : item.dueOn]
		}),
		remark: reason,
		...(onBehalf ? { onBehalfOf: before.ownerName } : {}),
		...(byLink ? { actorName: before.ownerName } : {})
	});
}
