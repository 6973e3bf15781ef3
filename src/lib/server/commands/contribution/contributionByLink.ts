import { eq } from 'drizzle-orm';
import { isClosed } from '$lib/domain/actionStatus';
import { Refusal } from '$lib/domain/refusal';
import { secretFits } from '$lib/server/auth/token';
import type { Queryable } from '$lib/server/db/client';
import { actionItem, actionItemContributor, unit } from '$lib/server/db/schema';
import { contributorIs } from './contributorOf';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What a link to a contribution carries. */
export interface ContributionLink {
	actionItemId: string;
	unitId: string;
	secret: string;
}

/**
 * The contribution a link opens. Looking at it spends nothing: mail programs open links too.
 *
 * @throws Refusal `notFound` where nothing fits, `linkUsed` once the unit has answered, `linkExpired`,
 *   or `tooLateToAnswer` where the item is finished or dropped.
 */
export async function contributionByLink(
	db: Queryable,
	{ actionItemId, unitId, secret }: ContributionLink,
	now: Date
) {
	if (!UUID.test(actionItemId) || !UUID.test(unitId)) throw new Refusal('notFound');
	const [found] = await db
		.select({
			contributor: actionItemContributor,
			unitName: unit.name,
			projectId: actionItem.projectId,
			status: actionItem.status
		})
		.from(actionItemContributor)
		.innerJoin(actionItem, eq(actionItem.id, actionItemContributor.actionItemId))
		.innerJoin(unit, eq(unit.id, actionItemContributor.unitId))
		.where(contributorIs(actionItemId, unitId));
	if (!found) throw new Refusal('notFound');
	const { linkHash, linkExpiresAt, answeredAt } = found.contributor;
	if (!linkHash || !linkExpiresAt) throw new Refusal(answeredAt ? 'linkUsed' : 'notFound');
	if (!secretFits(secret, linkHash)) throw new Refusal('notFound');
	if (now >= linkExpiresAt) throw new Refusal('linkExpired');
	if (isClosed(found.status)) throw new Refusal('tooLateToAnswer');
	return found;
}
