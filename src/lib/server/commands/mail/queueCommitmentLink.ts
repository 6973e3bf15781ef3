import { eq } from 'drizzle-orm';
import { isoDay } from '$lib/domain/calendarDay';
import { today } from '$lib/domain/copenhagen';
import { formatLongDay } from '$lib/domain/format';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, project, workshop } from '$lib/server/db/schema';
import { publicAddress } from '$lib/server/env';
import { recipientAt } from '$lib/server/queries/mail/recipientAt';
import { dictionary } from '$lib/text';
import { paragraphs } from './paragraphs';
import { queueMail } from './queueMail';
import type { SecretLink } from './secretLink';

interface Asked extends SecretLink {
	actionItemId: string;
	/** Who can say yes, and where they are written to. */
	to: { address: string; name: string };
	now: Date;
}

/**
 * Sends an owner who was not in the room the link they answer by. Call it in the transaction that makes
 * the link.
 *
 * @returns Whether a mail was written: none to somebody who has left, and none from a rehearsal.
 */
export async function queueCommitmentLink(tx: Queryable, asked: Asked): Promise<boolean> {
	const [found] = await tx
		.select({ item: actionItem, project, workshopTitle: workshop.title })
		.from(actionItem)
		.innerJoin(project, eq(project.id, actionItem.projectId))
		.innerJoin(workshop, eq(workshop.id, actionItem.workshopId))
		.where(eq(actionItem.id, asked.actionItemId));
	if (!found) return false;
	const { item, project: ofProject, workshopTitle } = found;
	const to = await recipientAt(tx, { projectId: ofProject.id, ...asked.to });
	if (!to) return false;
	const { mail, askingMail } = dictionary(to.locale);
	const { title, number, dueOn } = item;
	const words = askingMail.commitment;
	return queueMail(
		tx,
		{
			projectId: ofProject.id,
			kind: 'commitment',
			dedupeKey: `commitment:${item.id}:${Buffer.from(asked.linkHash).toString('hex')}`,
			to,
			subject: words.subject(title),
			body: paragraphs([
				[mail.greeting(to.name)],
				[words.lead(workshopTitle, ofProject.name)],
				[
					mail.item(number, title),
					dueOn ? mail.due(formatLongDay(isoDay(dueOn), to.locale)) : mail.noDue
				],
				[askingMail.answer, publicAddress(asked.path)],
				[askingMail.help(formatLongDay(today(asked.expiresAt), to.locale))],
				[mail.footer(ofProject.name)]
			])
		},
		asked.now
	);
}
