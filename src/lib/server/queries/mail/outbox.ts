import { desc, eq, sql } from 'drizzle-orm';
import type { MailKind } from '$lib/domain/jobs/mailKind';
import { withoutSecrets } from '$lib/domain/jobs/withoutSecrets';
import type { Queryable } from '$lib/server/db/client';
import { outgoingMail } from '$lib/server/db/schema';

/** A page's worth: what is older is for the history of the items. */
const MOST = 100;

export type MailState = 'sent' | 'waiting' | 'failed';

export interface OutboxMail {
	id: string;
	kind: MailKind;
	state: MailState;
	toName: string;
	toAddress: string;
	subject: string;
	body: string;
	/** An address in it opens something, and is not shown. */
	hidesSecret: boolean;
	createdAt: Date;
	sentAt: Date | null;
	notBefore: Date;
	attempts: number;
	fault: string;
}

/**
 * A project's mail, what could not be sent first, then the newest.
 *
 * @param options.isSending Mail is sent from here. Where it is not, whoever reads this is the postman, and
 *   sees the addresses too.
 */
export async function outbox(
	db: Queryable,
	projectId: string,
	{ isSending }: { isSending: boolean }
): Promise<{ mails: OutboxMail[]; isWhole: boolean }> {
	const rows = await db
		.select()
		.from(outgoingMail)
		.where(eq(outgoingMail.projectId, projectId))
		.orderBy(sql`${outgoingMail.failedAt} is null`, desc(outgoingMail.createdAt), outgoingMail.id)
		.limit(MOST + 1);
	return {
		isWhole: rows.length <= MOST,
		mails: rows.slice(0, MOST).map((row) => {
			const hidden = withoutSecrets(row.body);
			const { id, kind, toName, toAddress, subject, createdAt, sentAt, notBefore } = row;
			return {
				...{ id, kind, toName, toAddress, subject, createdAt, sentAt, notBefore },
				state: sentAt ? 'sent' : row.failedAt ? 'failed' : 'waiting',
				body: isSending ? hidden : row.body,
				hidesSecret: isSending && hidden !== row.body,
				attempts: row.attempts,
				fault: row.fault
			};
		})
	};
}
