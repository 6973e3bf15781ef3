import { createHash } from 'node:crypto';
import { today } from '$lib/domain/copenhagen';
import { formatDay } from '$lib/domain/format';
import type { Minutes } from '$lib/domain/meeting/minutes';
import type { Queryable } from '$lib/server/db/client';
import { publicAddress } from '$lib/server/env';
import type { Recipient } from '$lib/server/queries/mail/ownedItems';
import { dictionary } from '$lib/text';
import { minutesText } from './minutesText';
import { paragraphs } from './paragraphs';
import { queueMail } from './queueMail';

interface Sent {
	projectId: string;
	meetingId: string;
	/** Where they are read by whoever may sign in. */
	path: string;
	/** In the reader's language. */
	minutes: Minutes;
	to: Recipient;
	now: Date;
}

/**
 * Sends minutes to somebody who was there: a link where they can sign in, else the words themselves.
 *
 * @returns Whether a mail was written: nobody gets the same minutes twice, and everybody those that have
 *   been mended since.
 */
export function queueMinutes(tx: Queryable, sent: Sent): Promise<boolean> {
	const { projectId, meetingId, minutes, to, now } = sent;
	const text = dictionary(to.locale);
	const { mail, sendMinutes: words } = text;
	const { body, number, startsAt, projectName } = minutes;
	const whole = minutesText(minutes, text, to.locale);
	const version = createHash('sha256').update(whole).digest('hex').slice(0, 16);
	return queueMail(
		tx,
		{
			projectId,
			kind: 'minutes',
			dedupeKey: `minutes:${meetingId}:${to.address}:${version}`,
			to,
			subject: words.subject(body, number, formatDay(today(startsAt), to.locale)),
			body: paragraphs([
				[mail.greeting(to.name)],
				[words.lead(body, number, projectName)],
				to.isMember ? [words.read, publicAddress(sent.path)] : [whole],
				[mail.footer(projectName)]
			])
		},
		now
	);
}
