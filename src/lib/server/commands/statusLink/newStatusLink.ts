import { randomUUID } from 'node:crypto';
import { hashSecret, newToken } from '$lib/server/auth/token';
import type { Queryable } from '$lib/server/db/client';
import { statusLink } from '$lib/server/db/schema';

/** How long a status can be reported by a link, in ms: from two weeks before a deadline to two after. */
const LIFETIME = 30 * 24 * 60 * 60_000;

/** A link that is written in a mail, and not kept yet. */
export interface NewStatusLink {
	/** Its address, without where the application is. */
	path: string;
	expiresAt: Date;
	/** Makes it work, in the transaction that writes the mail. */
	keep(
		tx: Queryable,
		about: { actionItemId: string; address: string; name: string }
	): Promise<void>;
}

/**
 * A way to report the status of one item without an account. Of its secret only a hash is kept: the mail
 * has to be written first.
 */
export function newStatusLink(now: Date): NewStatusLink {
	const id = randomUUID();
	const { secret } = newToken();
	const expiresAt = new Date(now.getTime() + LIFETIME);
	return {
		path: `/status/${id}/${secret}`,
		expiresAt,
		async keep(tx, about) {
			await tx
				.insert(statusLink)
				.values({ id, ...about, secretHash: hashSecret(secret), createdAt: now, expiresAt });
		}
	};
}
