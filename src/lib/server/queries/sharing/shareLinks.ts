import { count, desc, eq, max } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { shareLink, shareVisit, userAccount } from '$lib/server/db/schema';

export interface ShareLinkLine {
	id: string;
	label: string;
	hidesNames: boolean;
	createdByName: string | null;
	createdAt: Date;
	expiresAt: Date;
	revokedAt: Date | null;
	visits: number;
	lastVisitAt: Date | null;
}

/** A project's links to read by, the newest first, with how often each was used. */
export function shareLinks(db: Queryable, projectId: string): Promise<ShareLinkLine[]> {
	return db
		.select({
			id: shareLink.id,
			label: shareLink.label,
			hidesNames: shareLink.hidesNames,
			createdByName: userAccount.name,
			createdAt: shareLink.createdAt,
			expiresAt: shareLink.expiresAt,
			revokedAt: shareLink.revokedAt,
			visits: count(shareVisit.id),
			lastVisitAt: max(shareVisit.at)
		})
		.from(shareLink)
		.leftJoin(shareVisit, eq(shareVisit.linkId, shareLink.id))
		.leftJoin(userAccount, eq(userAccount.id, shareLink.createdBy))
		.where(eq(shareLink.projectId, projectId))
		.groupBy(shareLink.id, userAccount.name)
		.orderBy(desc(shareLink.createdAt), desc(shareLink.id));
}
