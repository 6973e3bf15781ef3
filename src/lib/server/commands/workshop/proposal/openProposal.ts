import { eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, commitment } from '$lib/server/db/schema';
import { facilitated } from '../facilitated';
import { takingPart } from '../takingPart';
import { tableOf } from './tableOf';

type Item = typeof actionItem.$inferSelect;

/** What a table has written, with what was answered to it. */
export interface OpenProposal {
	item: Item & { workshopId: string };
	answer: typeof commitment.$inferSelect;
}

/**
 * A workshop's proposal for somebody who may change it: whoever sits at its table while actions are
 * written, or runs the workshop. It is locked until the transaction ends.
 *
 * @param asked The version the person looked at.
 * @throws Refusal `notFound`, `notAllowed`, `notInThisPhase` or `changedMeanwhile`.
 */
export async function openProposal(
	tx: Queryable,
	context: CommandContext,
	asked: { actionItemId: string; version: number }
): Promise<OpenProposal> {
	const { actor } = context;
	if (actor.kind === 'user') {
		const { workshopId } = await workshopOf(tx, asked.actionItemId);
		await facilitated(tx, context, workshopId);
		return lockProposal(tx, asked);
	}
	const { participant, place } = await takingPart(tx, context, ['actions']);
	const found = await lockProposal(tx, asked);
	const isTheirs =
		found.item.workshopId === place.workshopId && found.item.tableId === tableOf(participant);
	if (!isTheirs) throw new Refusal('notAllowed');
	return found;
}

/** @throws Refusal `notFound` for an action that was written at no workshop, or `changedMeanwhile`. */
export async function lockProposal(
	tx: Queryable,
	{ actionItemId, version }: { actionItemId: string; version: number }
): Promise<OpenProposal> {
	const [item] = await tx
		.select()
		.from(actionItem)
		.where(eq(actionItem.id, actionItemId))
		.for('update');
	const [answer] = await tx
		.select()
		.from(commitment)
		.where(eq(commitment.actionItemId, actionItemId));
	if (!item?.workshopId || !answer) throw new Refusal('notFound');
	if (item.version !== version) throw new Refusal('changedMeanwhile');
	return { item: { ...item, workshopId: item.workshopId }, answer };
}

async function workshopOf(tx: Queryable, actionItemId: string): Promise<{ workshopId: string }> {
	const [found] = await tx
		.select({ workshopId: commitment.workshopId })
		.from(commitment)
		.where(eq(commitment.actionItemId, actionItemId));
	if (!found) throw new Refusal('notFound');
	return found;
}
