import { eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import { hashSecret } from '$lib/server/auth/token';
import type { Database } from '$lib/server/db/client';
import { project, shareLink, shareVisit } from '$lib/server/db/schema';

const SECRET = /^[\w-]{43}$/;

/** What a link lets its holder read. */
export type SharedThing =
	| {
			state: 'open';
			projectId: string;
			projectName: string;
			label: string;
			hidesNames: boolean;
			expiresAt: Date;
	  }
	| { state: 'expired' | 'revoked' };

/**
 * Opens a link to read by, and writes down that it was used, and when: nothing of who. It has no other
 * use than this.
 *
 * @throws Refusal `notFound` for one that never was, and for one that somebody has altered.
 */
export async function openShareLink(db: Database, secret: string, now: Date): Promise<SharedThing> {
	if (!SECRET.test(secret)) throw new Refusal('notFound');
	// Found by its hash: 256 random bits, which the time of the answer tells nothing of.
	const [link] = await db
		.select({
			id: shareLink.id,
			projectId: shareLink.projectId,
			projectName: project.name,
			label: shareLink.label,
			hidesNames: shareLink.hidesNames,
			expiresAt: shareLink.expiresAt,
			revokedAt: shareLink.revokedAt
		})
		.from(shareLink)
		.innerJoin(project, eq(project.id, shareLink.projectId))
		.where(eq(shareLink.secretHash, hashSecret(secret)));
	if (!link) throw new Refusal('notFound');
	if (link.revokedAt) return { state: 'revoked' };
	if (now >= link.expiresAt) return { state: 'expired' };
	await db.insert(shareVisit).values({ linkId: link.id, at: now });
	const { projectId, projectName, label, hidesNames, expiresAt } = link;
	return { state: 'open', projectId, projectName, label, hidesNames, expiresAt };
}
