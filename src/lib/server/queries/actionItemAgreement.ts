import { asc, desc, eq } from 'drizzle-orm';
import { canonical, type ActionAgreement } from '$lib/domain/actionAgreement';
import type { Queryable } from '$lib/server/db/client';
import {
	actionItem,
	actionItemContributor,
	actionItemRecommendation,
	handover,
	recommendation,
	trial
} from '$lib/server/db/schema';

/**
 * What is agreed of an item, as forms write it: what a form begins with, and what it is merged with when
 * it comes back. Null where there is no such item.
 */
export async function actionItemAgreement(
	db: Queryable,
	actionItemId: string
): Promise<ActionAgreement | null> {
	const [rows, recommendations, contributors] = await Promise.all([
		db
			.select({ item: actionItem, trial, handover })
			.from(actionItem)
			.leftJoin(trial, eq(trial.actionItemId, actionItem.id))
			.leftJoin(handover, eq(handover.actionItemId, actionItem.id))
			.where(eq(actionItem.id, actionItemId)),
		db
			.select({ id: actionItemRecommendation.recommendationId })
			.from(actionItemRecommendation)
			.innerJoin(recommendation, eq(recommendation.id, actionItemRecommendation.recommendationId))
			.where(eq(actionItemRecommendation.actionItemId, actionItemId))
			.orderBy(desc(actionItemRecommendation.purpose), asc(recommendation.code)),
		db
			.select({ id: actionItemContributor.unitId })
			.from(actionItemContributor)
			.where(eq(actionItemContributor.actionItemId, actionItemId))
	]);
	const [row] = rows;
	if (!row) return null;
	return canonical({
		...itemFields(row.item),
		...trialFields(row.trial),
		...handoverFields(row.handover),
		recommendationIds: recommendations.map(({ id }) => id),
		contributorIds: contributors.map(({ id }) => id)
	});
}

function itemFields(item: typeof actionItem.$inferSelect) {
	const { title, description, ownerContact, ownerEmail, workstreamId, kind } = item;
	const { barriers, involvement } = item;
	return {
		...{ title, description, ownerContact, ownerEmail, workstreamId, kind },
		...{ barriers, involvement },
		owner: ownerField(item),
		dueOn: item.dueOn ?? '',
		dueRule: item.dueRule ?? '',
		breadth: item.breadth ?? '',
		ageFrom: item.ageFrom?.toString() ?? '',
		ageTo: item.ageTo?.toString() ?? '',
		scope: item.scope ?? '',
		workingGroupId: item.workingGroupId ?? '',
		operationsOwner: item.operationsOwnerUnitId ?? '',
		followUpOn: item.followUpOn ?? ''
	};
}

function ownerField({ ownerUnitId, ownerUserId }: typeof actionItem.$inferSelect): string {
	if (ownerUnitId) return `unit:${ownerUnitId}`;
	return ownerUserId ? `user:${ownerUserId}` : '';
}

function trialFields(stored: typeof trial.$inferSelect | null) {
	return {
		hypothesis: stored?.hypothesis ?? '',
		startsOn: stored?.startsOn ?? '',
		endsOn: stored?.endsOn ?? '',
		learning: stored?.learning ?? '',
		trialDecision: stored?.decision ?? '',
		decidedOn: stored?.decidedOn ?? ''
	};
}

function handoverFields(stored: typeof handover.$inferSelect | null) {
	return {
		handoverFrom: stored?.fromUnitId ?? '',
		handoverTo: stored?.toUnitId ?? '',
		agreedOn: stored?.agreedOn ?? ''
	};
}
