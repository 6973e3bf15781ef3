import { daysBetween, type CalendarDay } from '$lib/domain/calendarDay';
import { today as dayOf } from '$lib/domain/copenhagen';
import { formatLongDay } from '$lib/domain/format';
import type { Reminder } from '$lib/domain/jobs/reminderFor';
import { paragraphs } from '$lib/server/commands/mail/paragraphs';
import type { NewStatusLink } from '$lib/server/commands/statusLink/newStatusLink';
import { publicAddress } from '$lib/server/env';
import type { OwnedItem, Recipient } from '$lib/server/queries/mail/ownedItems';
import { dictionary, type Dictionary } from '$lib/text';

interface About {
	kind: Reminder['kind'];
	link: NewStatusLink;
	today: CalendarDay;
}

/** What a reminder says: what was promised, by when, and one address to answer at. */
export function reminderMail(
	item: OwnedItem,
	{ name, locale, isMember }: Recipient,
	{ kind, link, today }: About
): { subject: string; body: string } {
	const { mail } = dictionary(locale);
	const { subject, lead } = saying(item, kind, today, mail);
	const { number, title, dueOn, project } = item;
	return {
		subject,
		body: paragraphs([
			[mail.greeting(name)],
			[lead],
			[mail.item(number, title), dueOn ? mail.due(formatLongDay(dueOn, locale)) : mail.noDue],
			[mail.report.ask, publicAddress(link.path)],
			[mail.report.help(formatLongDay(dayOf(link.expiresAt), locale))],
			isMember && [mail.see, publicAddress(`/projects/${project.slug}/actions/${number}`)],
			[mail.footer(project.name)]
		])
	};
}

function saying(
	{ title, dueOn, statusAt, project }: OwnedItem,
	kind: Reminder['kind'],
	today: CalendarDay,
	mail: Dictionary['mail']
): { subject: string; lead: string } {
	const left = dueOn ? daysBetween(today, dueOn) : 0;
	switch (kind) {
		case 'dueSoon':
			return {
				subject: mail.dueSoon.subject(title, left),
				lead: mail.dueSoon.lead(project.name, left)
			};
		case 'overdue':
			return { subject: mail.overdue.subject(title), lead: mail.overdue.lead(project.name, -left) };
		case 'stale': {
			const weeks = Math.floor(daysBetween(dayOf(statusAt), today) / 7);
			return { subject: mail.stale.subject(title), lead: mail.stale.lead(project.name, weeks) };
		}
	}
}
