import { and, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { onlyChanged } from '$lib/domain/actionItemChanges';
import { afterReport, linkReports, needsWords } from '$lib/domain/linkReport';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { actionItem, statusLink } from '$lib/server/db/schema';
import { fields } from '../actionItemFields';
import { addActionItemEntry } from '../addActionItemEntry';
import { lockActionItem } from '../lockActionItem';
import { queueStatusCopy } from '../mail/queueStatusCopy';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { words } from '../words';
import { statusByLink, type StatusLink } from './statusByLink';

export const reportByLinkSchema = v.object({
	/** Of the item as it was read: nobody confirms something else. */
	version: fields.version,
	report: v.picklist(linkReports, 'required'),
	remark: v.optional(words(500), ''),
	/** Who answers, where it is not the one the mail went to; `''`: it is. */
	answeredBy: v.pipe(
		v.optional(words(100), ''),
		v.transform((name) => name.replace(/\s+/g, ' '))
	)
});

/**
 * Whoever has the link says how the item stands, once: the link is the whole right. Where somebody
 * answers for the one it was sent to, the history names both, and a copy goes to that address.
 *
 * @throws Refusal see `statusByLink`; `changedMeanwhile`; `remarkRequired`.
 */
export async function reportByLink(
	context: CommandContext,
	asked: StatusLink,
	input: v.InferInput<typeof reportByLinkSchema>
): Promise<void> {
	const said = parseInput(reportByLinkSchema, input);
	const { report, remark, answeredBy } = said;
	await transaction(context.db, async ({ tx, tell }) => {
		const { item: seen, link } = await statusByLink(tx, asked, context.now);
		const { projectId, id: actionItemId } = seen;
		if (needsWords(report) && !remark) throw new Refusal('remarkRequired', { field: 'remark' });
		const item = await lockActionItem(tx, { projectId, actionItemId, version: said.version });
		const spent = await tx
			.update(statusLink)
			.set({ usedAt: context.now })
			.where(and(eq(statusLink.id, link.id), isNull(statusLink.usedAt)))
			.returning({ id: statusLink.id });
		// Of two answers at the same moment one wins.
		if (spent.length === 0) throw new Refusal('statusLinkUsed');
		const after = afterReport(item.status, report);
		const version = item.version + 1;
		await tx
			.update(actionItem)
			.set({ ...after, statusAt: context.now, version })
			.where(eq(actionItem.id, actionItemId));
		const owner = link.name || link.address;
		await addActionItemEntry(tx, context, {
			actionItemId,
			kind: 'statusChanged',
			changes: onlyChanged({
				status: [item.status, after.status],
				isAtRisk: [item.isAtRisk, after.isAtRisk]
			}),
			remark,
			actorName: answeredBy || owner,
			onBehalfOf: answeredBy ? owner : ''
		});
		if (answeredBy)
			await queueStatusCopy(tx, {
				...{ actionItemId, version, remark, by: answeredBy, now: context.now }
			});
		tell({ kind: 'actionItem.changed', projectId, actionItemId });
	});
}
