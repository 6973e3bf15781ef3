import type { MailKind } from '$lib/domain/jobs/mailKind';
import type { Queryable } from '$lib/server/db/client';
import { outgoingMail } from '$lib/server/db/schema';

/** A mail that is to go out, worded and addressed. */
export interface Mail {
	projectId: string;
	kind: MailKind;
	/** What makes it the one mail it is. */
	dedupeKey: string;
	to: { address: string; name: string };
	subject: string;
	body: string;
}

/**
 * Writes a mail down, to be sent after the transaction has committed.
 *
 * @returns Whether it is new: a mail of this key is written once, whoever writes it.
 */
export async function queueMail(tx: Queryable, mail: Mail, now: Date): Promise<boolean> {
	const written = await tx
		.insert(outgoingMail)
		.values({
			projectId: mail.projectId,
			kind: mail.kind,
			dedupeKey: mail.dedupeKey,
			toAddress: mail.to.address,
			// What stands in a header is one line, whatever people have written.
			toName: oneLine(mail.to.name),
			subject: oneLine(mail.subject),
			body: mail.body,
			createdAt: now,
			notBefore: now
		})
		.onConflictDoNothing()
		.returning({ id: outgoingMail.id });
	return written.length > 0;
}

function oneLine(words: string): string {
	return words.replace(/\s+/g, ' ').trim();
}
