import { eq } from 'drizzle-orm';
import type { RecordedAction } from '$lib/domain/workshop/workshopRecord';
import type { Queryable } from '$lib/server/db/client';
import { commitment, recommendation, workshopRecommendation } from '$lib/server/db/schema';
import { actionsDetail } from '../detail/actionsDetail';

/**
 * The actions that were written at a workshop, with their owners' answers as they are now: an answer may
 * come after the end.
 */
export async function recordedActions(
	db: Queryable,
	workshopId: string,
	showsReasons: boolean
): Promise<RecordedAction[]> {
	const [{ actions }, codes, reasons] = await Promise.all([
		actionsDetail(db, { workshopId }),
		codesOf(db, workshopId),
		showsReasons ? reasonsOf(db, workshopId) : null
	]);
	return actions.map((action) => {
		const { id, number, title, unit, ownerName, dueOn, tableNumber, answer, isParked } = action;
		return {
			...{ id, number, title, unit, ownerName, dueOn, tableNumber, answer, isParked },
			recommendations: action.recommendationIds.flatMap((about) => codes.get(about) ?? []),
			reason: reasons && (reasons.get(id) ?? '')
		};
	});
}

/** Codes of what the workshop worked through, by id. */
async function codesOf(db: Queryable, workshopId: string): Promise<Map<string, string>> {
	const rows = await db
		.select({ id: recommendation.id, code: recommendation.code })
		.from(workshopRecommendation)
		.innerJoin(recommendation, eq(recommendation.id, workshopRecommendation.recommendationId))
		.where(eq(workshopRecommendation.workshopId, workshopId));
	return new Map(rows.map(({ id, code }) => [id, code]));
}

async function reasonsOf(db: Queryable, workshopId: string): Promise<Map<string, string>> {
	const rows = await db
		.select({ actionItemId: commitment.actionItemId, reason: commitment.reason })
		.from(commitment)
		.where(eq(commitment.workshopId, workshopId));
	return new Map(rows.map(({ actionItemId, reason }) => [actionItemId, reason]));
}
