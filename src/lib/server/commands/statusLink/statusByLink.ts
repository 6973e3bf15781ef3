import { eq } from 'drizzle-orm';
import { isClosed } from '$lib/domain/actionStatus';
import { Refusal } from '$lib/domain/refusal';
import { secretFits } from '$lib/server/auth/token';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, statusLink } from '$lib/server/db/schema';
import { ownedItems } from '$lib/server/queries/mail/ownedItems';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a link to report a status carries. */
export interface StatusLink {
	linkId: string;
	secret: string;
}

/** The link, and the item it is about. */
export interface OpenStatusLink {
	link: typeof statusLink.$inferSelect;
	item: typeof actionItem.$inferSelect;
}

/**
 * What a link opens. Looking at it spends nothing: mail programs open links too.
 *
 * @throws Refusal `linkSpoilt` where nothing fits, `statusLinkUsed`, `statusLinkExpired`,
 *   `nothingToReport` where the item is no longer on its way, or `noLongerOwner` where whoever was asked
 *   has left, or it is somebody else's now.
 */
export async function statusByLink(
	db: Queryable,
	{ linkId, secret }: StatusLink,
	now: Date
): Promise<OpenStatusLink> {
	if (!UUID.test(linkId)) throw new Refusal('linkSpoilt');
	const [found] = await db
		.select({ link: statusLink, item: actionItem })
		.from(statusLink)
		.innerJoin(actionItem, eq(actionItem.id, statusLink.actionItemId))
		.where(eq(statusLink.id, linkId));
	if (!found || !secretFits(secret, found.link.secretHash)) throw new Refusal('linkSpoilt');
	if (found.link.usedAt) throw new Refusal('statusLinkUsed');
	if (now >= found.link.expiresAt) throw new Refusal('statusLinkExpired');
	const { status } = found.item;
	if (status === 'proposed' || isClosed(status)) throw new Refusal('nothingToReport');
	const [owned] = await ownedItems(db, [eq(actionItem.id, found.item.id)]);
	if (owned?.recipient?.address !== found.link.address) throw new Refusal('noLongerOwner');
	return found;
}
