import { eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { actionItem } from '$lib/server/db/schema';
import { publicAddress } from '$lib/server/env';
import { ownedItems, type OwnedItem, type Recipient } from '$lib/server/queries/mail/ownedItems';
import { dictionary } from '$lib/text';
import { paragraphs } from './paragraphs';
import { queueMail } from './queueMail';

interface Report {
	actionItemId: string;
	/** The item's since the report. */
	version: number;
	remark: string;
	/** Who spoke. */
	by: string;
	now: Date;
}

/**
 * Tells the owner, whom a status was reported for, what was said in their name. Call it in the transaction that
 * writes the report, after it is written.
 */
export async function queueStatusCopy(tx: Queryable, report: Report): Promise<void> {
	const [item] = await ownedItems(tx, [eq(actionItem.id, report.actionItemId)]);
	const to = item?.recipient;
	if (!to) return;
	await queueMail(
		tx,
		{
			projectId: item.project.id,
			kind: 'statusCopy',
			dedupeKey: `statusCopy:${item.id}:${report.version}`,
			to,
			...words(item, to, report)
		},
		report.now
	);
}

function words(item: OwnedItem, { name, locale, isMember }: Recipient, { by, remark }: Report) {
	const text = dictionary(locale);
	const { mail } = text;
	const status = text.components.status[item.status];
	const page = `/projects/${item.project.slug}/actions/${item.number}`;
	return {
		subject: mail.copy.subject(by, item.number),
		body: paragraphs([
			[mail.greeting(name)],
			[mail.copy.lead(by, item.project.name)],
			[
				mail.item(item.number, item.title),
				mail.status(item.isAtRisk ? mail.atRisk(status) : status),
				remark && mail.copy.remark(remark)
			],
			isMember && [mail.see, publicAddress(page)],
			[mail.copy.wrong],
			[mail.footer(item.project.name)]
		])
	};
}
