import { eq } from 'drizzle-orm';
import { isoDay } from '$lib/domain/calendarDay';
import { today } from '$lib/domain/copenhagen';
import { formatLongDay } from '$lib/domain/format';
import type { Queryable } from '$lib/server/db/client';
import { actionItem } from '$lib/server/db/schema';
import { publicAddress } from '$lib/server/env';
import { ownedItems } from '$lib/server/queries/mail/ownedItems';
import { recipientAt } from '$lib/server/queries/mail/recipientAt';
import { dictionary } from '$lib/text';
import { paragraphs } from './paragraphs';
import { queueMail } from './queueMail';
import type { SecretLink } from './secretLink';

interface Asked extends SecretLink {
	actionItemId: string;
	unitName: string;
	/** The contact at the unit. */
	to: { address: string; name: string };
	now: Date;
}

/**
 * Sends the contact at a contributing unit the link they answer by. Call it in the transaction that
 * makes the link.
 *
 * @returns Whether a mail was written: none to somebody who has left, and none from a rehearsal.
 */
export async function queueContributionLink(tx: Queryable, asked: Asked): Promise<boolean> {
	const [item] = await ownedItems(tx, [eq(actionItem.id, asked.actionItemId)]);
	if (!item) return false;
	const { id, number, title, dueOn, ownerName, project } = item;
	const to = await recipientAt(tx, { projectId: project.id, ...asked.to });
	if (!to) return false;
	const { mail, askingMail } = dictionary(to.locale);
	const words = askingMail.contributor;
	return queueMail(
		tx,
		{
			projectId: project.id,
			kind: 'contributor',
			dedupeKey: `contributor:${id}:${Buffer.from(asked.linkHash).toString('hex')}`,
			to,
			subject: words.subject(asked.unitName, title),
			body: paragraphs([
				[mail.greeting(to.name)],
				[words.lead(asked.unitName, project.name)],
				[
					mail.item(number, title),
					ownerName && words.owner(ownerName),
					dueOn ? mail.due(formatLongDay(isoDay(dueOn), to.locale)) : mail.noDue
				],
				[askingMail.answer, publicAddress(asked.path)],
				[askingMail.help(formatLongDay(today(asked.expiresAt), to.locale))],
				[mail.footer(project.name)]
			])
		},
		asked.now
	);
}
