/** Why a mail goes out. */
export const mailKinds = [
	'dueSoon',
	'overdue',
	'stale',
	'digest',
	'statusCopy',
	'commitment',
	'contributor',
	'minutes'
] as const;
export type MailKind = (typeof mailKinds)[number];
