import { inArray } from 'drizzle-orm';
import { today } from '$lib/domain/copenhagen';
import { queueMail } from '$lib/server/commands/mail/queueMail';
import { newStatusLink } from '$lib/server/commands/statusLink/newStatusLink';
import type { Queryable } from '$lib/server/db/client';
import { actionItem } from '$lib/server/db/schema';
import { ownedItems, type OwnedItem } from '$lib/server/queries/mail/ownedItems';
import { digestMail, type DigestEntry } from './digestMail';
import { onTheirWay } from './onTheirWay';
import type { Job } from './runNextJob';

/** Writes to everybody who owns something that is not finished: all of it in one mail, once a week. */
export async function sendDigests(tx: Queryable, { key }: Job, now: Date): Promise<void> {
	const items = await ownedItems(tx, [inArray(actionItem.status, onTheirWay)]);
	for (const [reader, theirs] of byReader(items)) {
		const [{ project, recipient }] = theirs;
		if (!recipient) continue;
		const entries = theirs.map((item): DigestEntry => ({
			item,
			// Who can sign in reports on the item's own page.
			link: recipient.isMember ? null : newStatusLink(now)
		}));
		const isNew = await queueMail(
			tx,
			{
				projectId: project.id,
				kind: 'digest',
				dedupeKey: `${key}:${reader}`,
				to: recipient,
				...digestMail(entries, recipient, { project, today: today(now) })
			},
			now
		);
		if (!isNew) continue;
		const { address, name } = recipient;
		for (const { item, link } of entries)
			await link?.keep(tx, { actionItemId: item.id, address, name: name || item.ownerName });
	}
}

/** Their items by project and address, in the order they came. */
function byReader(items: readonly OwnedItem[]): Map<string, [OwnedItem, ...OwnedItem[]]> {
	const readers = new Map<string, [OwnedItem, ...OwnedItem[]]>();
	for (const item of items) {
		if (!item.recipient) continue;
		const reader = `${item.project.id}:${item.recipient.address}`;
		const theirs = readers.get(reader);
		if (theirs) theirs.push(item);
		else readers.set(reader, [item]);
	}
	return readers;
}
