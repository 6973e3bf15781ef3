import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { mailPauses, nextTry } from '$lib/domain/jobs/backoff';
import { withoutSecrets } from '$lib/domain/jobs/withoutSecrets';
import type { Database } from '$lib/server/db/client';
import { outgoingMail } from '$lib/server/db/schema';
import { log } from '$lib/server/log';
import type { Postman, WaitingMail } from './Postman';
import { smtpFault } from './smtpFault';

/** What nobody could send for so long says nothing true any more: three days, in ms. */
const STALE = 3 * 24 * 60 * 60_000;

/** What came of a try: nothing waited, or a mail was dealt with, or the server is no use just now. */
export type Sent = 'nothing' | 'dealtWith' | 'serverAway';

/**
 * Sends the mail that has waited longest. Its row is locked as long as the mail server has it: others
 * pass it by, and where this process dies, the lock goes with it and another takes over.
 *
 * A process that dies between the server's yes and our own commit leaves a mail that is sent again: the
 * same message, by its Message-ID. There is no way to have it otherwise.
 */
export function sendNext(
	db: Database,
	postman: Pick<Postman, 'deliver'>,
	now: Date
): Promise<Sent> {
	return db.transaction(async (tx) => {
		const [mail] = await tx
			.select()
			.from(outgoingMail)
			.where(
				and(
					isNull(outgoingMail.sentAt),
					isNull(outgoingMail.failedAt),
					lte(outgoingMail.notBefore, now)
				)
			)
			.orderBy(asc(outgoingMail.notBefore), asc(outgoingMail.id))
			.limit(1)
			.for('update', { skipLocked: true });
		if (!mail) return 'nothing';
		const { outcome, ...columns } = await tried(mail, postman, now);
		await tx.update(outgoingMail).set(columns).where(eq(outgoingMail.id, mail.id));
		return outcome;
	});
}

type Tried = Partial<WaitingMail> & { outcome: Sent };

async function tried(
	mail: WaitingMail,
	postman: Pick<Postman, 'deliver'>,
	now: Date
): Promise<Tried> {
	if (now.getTime() - mail.notBefore.getTime() > STALE)
		return { failedAt: now, fault: 'tooOld', outcome: 'dealtWith' };
	const attempts = mail.attempts + 1;
	try {
		await postman.deliver(mail);
	} catch (thrown) {
		const { code, isFinal, isServers } = smtpFault(thrown);
		const again = isFinal ? null : nextTry(mailPauses, attempts, now);
		log.warn({ mail: mail.id, fault: code, attempts }, 'a mail was not taken');
		return {
			...{ attempts, lastTriedAt: now, fault: code },
			...(again ? { notBefore: again } : { failedAt: now }),
			outcome: isServers ? 'serverAway' : 'dealtWith'
		};
	}
	return {
		...{ attempts, lastTriedAt: now, sentAt: now, fault: '' },
		// From here on it is its reader's alone to open.
		body: withoutSecrets(mail.body),
		outcome: 'dealtWith'
	};
}
