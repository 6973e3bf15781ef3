import { and, eq, inArray, isNotNull, max } from 'drizzle-orm';
import { addDays, isoDay, type CalendarDay } from '$lib/domain/calendarDay';
import { today } from '$lib/domain/copenhagen';
import { reminderFor } from '$lib/domain/jobs/reminderFor';
import { queueMail } from '$lib/server/commands/mail/queueMail';
import { newStatusLink } from '$lib/server/commands/statusLink/newStatusLink';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, job } from '$lib/server/db/schema';
import { ownedItems } from '$lib/server/queries/mail/ownedItems';
import { onTheirWay } from './onTheirWay';
import { reminderMail } from './reminderMail';
import type { Job } from './runNextJob';

/**
 * Writes the reminders of a day, each once, each with a link to answer by. What fell on days when
 * nothing went out comes with it.
 */
export async function remind(tx: Queryable, { payload }: Job, now: Date): Promise<void> {
	const since = { after: await lastDone(tx, isoDay(String(payload.day))), today: today(now) };
	for (const item of await ownedItems(tx, [inArray(actionItem.status, onTheirWay)])) {
		const { recipient, project } = item;
		const reminder = reminderFor(
			{ ...item, lastUpdatedOn: today(item.statusAt), staleWeeks: project.staleWeeks },
			since
		);
		if (!reminder || !recipient) continue;
		const link = newStatusLink(now);
		const { address, name } = recipient;
		const isNew = await queueMail(
			tx,
			{
				projectId: project.id,
				kind: reminder.kind,
				dedupeKey: `${reminder.kind}:${item.id}:${reminder.about}`,
				to: recipient,
				...reminderMail(item, recipient, { kind: reminder.kind, link, today: since.today })
			},
			now
		);
		if (isNew)
			await link.keep(tx, { actionItemId: item.id, address, name: name || item.ownerName });
	}
}

/** The last day whose reminders are out; where there was none, the day before the first. */
async function lastDone(tx: Queryable, first: CalendarDay): Promise<CalendarDay> {
	const [last] = await tx
		.select({ at: max(job.doneAt) })
		.from(job)
		.where(and(eq(job.kind, 'reminders'), isNotNull(job.doneAt)));
	return last?.at ? today(last.at) : addDays(first, -1);
}
