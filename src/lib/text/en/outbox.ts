import type { outbox as da } from '../da/outbox';

export const outbox: typeof da = {
	title: 'Outbox',
	lead: 'Mail the project has written: reminders, questions, copies and minutes.',
	open: 'See the outbox',
	noServer: 'No mail is sent',
	noServerHelp:
		'No mail server is set up. Here is what would have been sent. You can copy a mail and send it yourself. IT sets SMTP_URL and MAIL_FROM when mail is to be sent from here.',
	kinds: {
		dueSoon: 'Reminder before the deadline',
		overdue: 'Reminder after the deadline',
		stale: 'Question about status',
		digest: 'The week’s overview',
		statusCopy: 'Copy of a status',
		commitment: 'Question about a commitment',
		contributor: 'Question to a contributor',
		minutes: 'Minutes'
	},
	states: { sent: 'Sent', waiting: 'Waiting', failed: 'Not sent', notSent: 'Is not sent' },
	count: (count) => (count === 1 ? '1 mail' : `${count} mails`),
	newest: (count) => `The newest ${count} mails.`,
	to: (name, address) => (name ? `To ${name}, ${address}` : `To ${address}`),
	written: (at) => `Written ${at}`,
	sentAt: (at) => `Sent ${at}`,
	nextTry: (at, attempts) =>
		attempts === 1
			? `1 attempt failed. Tries again ${at}.`
			: `${attempts} attempts failed. Tries again ${at}.`,
	gaveUp: (fault) => `The mail could not be sent (${fault}).`,
	tooOld: 'The mail lay too long without a mail server and was not sent.',
	read: 'Read the mail',
	readWhat: (subject) => `Read the mail: ${subject}`,
	secretHidden: 'The link in the mail is shown to its reader alone.',
	retry: 'Try again',
	retryWhat: (subject) => `Try again: ${subject}`,
	retried: 'The mail will be sent shortly.',
	empty: 'No mail yet',
	emptyHelp:
		'An owner gets a mail 14 and 3 days before the deadline, the day after, and when a status has grown old. On Monday comes the week’s overview. Links to answer by, and minutes, come here when you send them.'
};
