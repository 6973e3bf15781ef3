import type { MailKind } from '../../domain/jobs/mailKind';

const kinds: Record<MailKind, string> = {
	dueSoon: 'Påmindelse før fristen',
	overdue: 'Påmindelse efter fristen',
	stale: 'Spørgsmål om status',
	digest: 'Ugens overblik',
	statusCopy: 'Kopi af status',
	commitment: 'Spørgsmål om tilsagn',
	contributor: 'Spørgsmål til medvirkende',
	minutes: 'Referat'
};

/** What mail has gone out of a project, and what waits. */
export const outbox = {
	title: 'Udbakke',
	lead: 'Mails, projektet har skrevet: påmindelser, spørgsmål, kopier og referater.',
	open: 'Se udbakken',
	noServer: 'Der sendes ingen mails',
	noServerHelp:
		'Der er ikke sat en mailserver op. Her ser du det, der ville være sendt. Du kan kopiere en mail og selv sende den. It sætter SMTP_URL og MAIL_FROM, når mails skal sendes herfra.',
	kinds,
	states: { sent: 'Sendt', waiting: 'Venter', failed: 'Ikke sendt', notSent: 'Sendes ikke' },
	count: (count: number) => (count === 1 ? '1 mail' : `${count} mails`),
	newest: (count: number) => `De nyeste ${count} mails.`,
	to: (name: string, address: string) => (name ? `Til ${name}, ${address}` : `Til ${address}`),
	written: (at: string) => `Skrevet ${at}`,
	sentAt: (at: string) => `Sendt ${at}`,
	nextTry: (at: string, attempts: number) =>
		attempts === 1
			? `1 forsøg mislykkedes. Prøver igen ${at}.`
			: `${attempts} forsøg mislykkedes. Prøver igen ${at}.`,
	gaveUp: (fault: string) => `Mailen kunne ikke sendes (${fault}).`,
	tooOld: 'Mailen lå for længe uden en mailserver og blev ikke sendt.',
	read: 'Læs mailen',
	readWhat: (subject: string) => `Læs mailen: ${subject}`,
	secretHidden: 'Linket i mailen vises kun for modtageren.',
	retry: 'Prøv igen',
	retryWhat: (subject: string) => `Prøv igen: ${subject}`,
	retried: 'Mailen sendes om lidt.',
	empty: 'Ingen mails endnu',
	emptyHelp:
		'Den ansvarlige får en mail 14 og 3 dage før fristen, dagen efter, og når en status er blevet gammel. Mandag kommer ugens overblik. Links til svar og referater kommer her, når I sender dem.'
};
