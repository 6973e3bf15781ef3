import { daysBetween, type CalendarDay } from '$lib/domain/calendarDay';
import { today as dayOf } from '$lib/domain/copenhagen';
import { formatLongDay } from '$lib/domain/format';
import { paragraphs } from '$lib/server/commands/mail/paragraphs';
import type { NewStatusLink } from '$lib/server/commands/statusLink/newStatusLink';
import { publicAddress } from '$lib/server/env';
import type { OwnedItem, Recipient } from '$lib/server/queries/mail/ownedItems';
import { dictionary } from '$lib/text';

export interface DigestEntry {
	item: OwnedItem;
	/** Null for somebody who can sign in. */
	link: NewStatusLink | null;
}

interface About {
	project: OwnedItem['project'];
	today: CalendarDay;
}

/** The week's overview: every open item of one owner, the nearest deadline first. */
export function digestMail(
	entries: readonly DigestEntry[],
	recipient: Recipient,
	{ project, today }: About
): { subject: string; body: string } {
	const { locale, name } = recipient;
	const { mail } = dictionary(locale);
	const until = entries.find(({ link }) => link)?.link?.expiresAt;
	return {
		subject: mail.digest.subject(entries.length, project.name),
		body: paragraphs([
			[mail.greeting(name)],
			[mail.digest.lead(entries.length, project.name)],
			...entries.map((entry) => linesOf(entry, recipient, today)),
			until ? [mail.digest.linksHelp(formatLongDay(dayOf(until), locale))] : false,
			[mail.footer(project.name)]
		])
	};
}

function linesOf({ item, link }: DigestEntry, { locale }: Recipient, today: CalendarDay): string[] {
	const text = dictionary(locale);
	const { mail } = text;
	const { number, title, dueOn, status, isAtRisk, project } = item;
	const named = text.components.status[status];
	const due = dueOn ? mail.due(formatLongDay(dueOn, locale)) : mail.noDue;
	const late = dueOn ? daysBetween(dueOn, today) : 0;
	const page = publicAddress(`/projects/${project.slug}/actions/${number}`);
	return [
		mail.item(number, title),
		mail.digest.facts(
			late > 0 ? mail.digest.late(due, late) : due,
			isAtRisk ? mail.atRisk(named) : named
		),
		link ? mail.digest.report(publicAddress(link.path)) : mail.digest.see(page)
	];
}
