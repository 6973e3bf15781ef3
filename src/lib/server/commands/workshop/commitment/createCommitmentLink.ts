import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import { onlyChanged } from '$lib/domain/actionItemChanges';
import { Refusal } from '$lib/domain/refusal';
import { hashSecret, newToken } from '$lib/server/auth/token';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, commitment } from '$lib/server/db/schema';
import { fields } from '../../actionItemFields';
import { addActionItemEntry } from '../../addActionItemEntry';
import { emailAddress } from '../../agreement/emailAddress';
import { emailChange } from '../../agreement/emailChange';
import { queueCommitmentLink } from '../../mail/queueCommitmentLink';
import { parseInput } from '../../parseInput';
import { transaction } from '../../transaction';
import { openProposal, type OpenProposal } from '../proposal/openProposal';

/** How long an owner who was not in the room has to answer, in ms: two weeks. */
const LIFETIME = 14 * 24 * 60 * 60_000;

export const createCommitmentLinkSchema = v.object({
	actionItemId: fields.actionItemId,
	version: fields.version,
	/** Where the owner is written to; `''`: whoever makes the link sends it. */
	email: emailAddress
});

/**
 * A way for an owner who is not in the room to answer for one action, without an account. The newest
 * link alone works, once, for two weeks; only a hash of it is kept. Where an address is told, the link is
 * sent there, and the address stays with the action: what is promised is asked after later.
 *
 * @returns Its path, to be shown this once, and whether a mail was written.
 * @throws Refusal see `openProposal`; `ownerMissing` where nobody is to answer.
 */
export async function createCommitmentLink(
	context: CommandContext,
	input: v.InferInput<typeof createCommitmentLinkSchema>
): Promise<{ path: string; isMailed: boolean }> {
	const { email, ...asked } = parseInput(createCommitmentLinkSchema, input);
	if (context.actor.kind !== 'user') throw new Refusal('notAllowed');
	return transaction(context.db, async ({ tx }) => {
		const { item, answer } = await openProposal(tx, context, asked);
		if (!item.ownerUnitId && !item.ownerUserId) throw new Refusal('ownerMissing');
		const { secret } = newToken();
		const linkHash = hashSecret(secret);
		const expiresAt = new Date(context.now.getTime() + LIFETIME);
		await tx
			.update(commitment)
			.set({ linkHash, linkExpiresAt: expiresAt })
			.where(eq(commitment.id, answer.id));
		const path = `/commitments/${answer.id}/${secret}`;
		if (email === '') return { path, isMailed: false };
		await keepAddress(tx, context, item, email);
		const to = { address: email, name: answer.ownerName };
		const link = { actionItemId: item.id, path, linkHash, expiresAt };
		return { path, isMailed: await queueCommitmentLink(tx, { ...link, to, now: context.now }) };
	});
}

/** Forms over the action are not out of date by it: its version stays. */
async function keepAddress(
	tx: Queryable,
	context: CommandContext,
	{ id: actionItemId, ownerEmail }: OpenProposal['item'],
	email: string
): Promise<void> {
	if (email === ownerEmail) return;
	await tx.update(actionItem).set({ ownerEmail: email }).where(eq(actionItem.id, actionItemId));
	const changes = onlyChanged({ ownerEmail: emailChange(ownerEmail, email) });
	await addActionItemEntry(tx, context, { actionItemId, kind: 'edited', changes });
}
