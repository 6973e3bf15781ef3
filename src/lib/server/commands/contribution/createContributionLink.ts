import * as v from 'valibot';
import { isClosed } from '$lib/domain/actionStatus';
import { Refusal } from '$lib/domain/refusal';
import { hashSecret, newToken } from '$lib/server/auth/token';
import type { CommandContext } from '$lib/server/context';
import { actionItemContributor } from '$lib/server/db/schema';
import { withItem } from '../actionDetails/withItem';
import { queueContributionLink } from '../mail/queueContributionLink';
import { parseInput } from '../parseInput';
import { contributionFields } from './contributionFields';
import { contributorIs, contributorOf } from './contributorOf';

/** How long a contributing unit has to answer, in ms: two weeks. */
const LIFETIME = 14 * 24 * 60 * 60_000;

export const createContributionLinkSchema = v.object(contributionFields);

/** Its path, whom it is for, and where it was sent. */
export interface NewContributionLink {
	path: string;
	unitName: string;
	/** `''`: nobody has told. */
	contactEmail: string;
	isMailed: boolean;
}

/**
 * A way for a contributing unit without an account to say whether it helps. The newest link alone
 * works, for one answer, for two weeks; only a hash of it is kept. Where the contact's address is known,
 * it is sent there.
 *
 * @returns Its path, to be shown this once, whom it is for, and whether a mail was written.
 * @throws Refusal `unknownUnit`; `linkUsed` where the unit has answered; `tooLateToAnswer` where the
 *   item is finished or dropped.
 */
export async function createContributionLink(
	context: CommandContext,
	input: v.InferInput<typeof createContributionLinkSchema>
): Promise<NewContributionLink> {
	const asked = parseInput(createContributionLinkSchema, input);
	const { actionItemId, unitId } = asked;
	const { secret } = newToken();
	const path = `/contributions/${actionItemId}/${unitId}/${secret}`;
	const linkHash = hashSecret(secret);
	const expiresAt = new Date(context.now.getTime() + LIFETIME);
	const made = { path, unitName: '', contactEmail: '', isMailed: false };
	await withItem(context, asked, async (tx, item) => {
		const found = await contributorOf(tx, actionItemId, unitId);
		const { unitName, contactEmail, contactName } = found;
		if (isClosed(item.status)) throw new Refusal('tooLateToAnswer');
		if (found.answer !== 'asked') throw new Refusal('linkUsed');
		await tx
			.update(actionItemContributor)
			.set({ linkHash, linkExpiresAt: expiresAt })
			.where(contributorIs(actionItemId, unitId));
		const to = { address: contactEmail, name: contactName };
		const link = { actionItemId, unitName, path, linkHash, expiresAt };
		const isMailed = await queueContributionLink(tx, { ...link, to, now: context.now });
		Object.assign(made, { unitName, contactEmail, isMailed });
		return { changes: { contributorLink: [null, unitName] } };
	});
	return made;
}
