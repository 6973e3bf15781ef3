import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import type { ChooseDetail } from '$lib/domain/workshop/agreementDetail';
import type { Queryable } from '$lib/server/db/client';
import { choice, recommendation, workshop, workshopRecommendation } from '$lib/server/db/schema';
import type { ProgrammePhase } from '../programmeOf';

/** Where each recommendation that the workshop works through stands in the project. */
export async function chooseDetail(
	db: Queryable,
	{ workshopId }: Pick<ProgrammePhase, 'workshopId'>
): Promise<ChooseDetail> {
	const rows = await db
		.selectDistinctOn([workshopRecommendation.position], {
			id: recommendation.id,
			code: recommendation.code,
			title: recommendation.title,
			state: choice.state,
			reason: choice.reason,
			sequence: choice.sequence
		})
		.from(workshopRecommendation)
		.innerJoin(workshop, eq(workshop.id, workshopRecommendation.workshopId))
		.innerJoin(recommendation, eq(recommendation.id, workshopRecommendation.recommendationId))
		.leftJoin(
			choice,
			and(
				eq(choice.projectId, workshop.projectId),
				eq(choice.recommendationId, recommendation.id),
				isNull(choice.elementId)
			)
		)
		.where(eq(workshopRecommendation.workshopId, workshopId))
		.orderBy(asc(workshopRecommendation.position), desc(choice.sequence));
	const recommendations = rows.map(({ state, reason, sequence, ...about }) => ({
		...about,
		state: state ?? ('notDiscussed' as const),
		reason: reason ?? '',
		sequence: sequence ?? 0
	}));
	return {
		kind: 'choose',
		recommendations,
		notDiscussed: recommendations.filter(({ state }) => state === 'notDiscussed').length
	};
}
