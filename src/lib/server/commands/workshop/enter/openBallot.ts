import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { ballotOption, recommendation, workshopRecommendation } from '$lib/server/db/schema';
import { MAX_OPTIONS, type OptionDraft } from './ballotOptions';
import type { Entering } from './enterPhase';
import { notesToVoteOn } from './notesToVoteOn';
import { themesToVoteOn } from './themesToVoteOn';
import { votedFor } from './votedFor';

/**
 * Writes down what is voted on or rated, once: a phase that is begun again keeps its options, and what was
 * said of them. Where there is nothing of what is asked for, it is the recommendations.
 */
export async function openBallot(entering: Entering): Promise<void> {
	const { tx, row, next } = entering;
	if (next.kind !== 'vote' && next.kind !== 'rate') return;
	const isOpen = await tx.$count(ballotOption, eq(ballotOption.phaseId, next.id));
	if (isOpen > 0) return;
	const asked = await askedFor(entering);
	const options = asked.length > 0 ? asked : await recommendationsOf(tx, row.id);
	if (options.length > 0)
		await tx
			.insert(ballotOption)
			.values(
				options
					.slice(0, MAX_OPTIONS)
					.map((option, position) => ({ ...option, phaseId: next.id, position }))
			);
}

/** What is rated is what came out on top of a vote on it, where there was one. */
async function askedFor({ tx, row, phases, next }: Entering): Promise<OptionDraft[]> {
	const { subject } = next.settings;
	if (subject !== 'themes' && subject !== 'notes') return [];
	const voted = next.kind === 'rate' ? await votedFor(tx, phases, subject) : [];
	if (voted.length > 0) return voted;
	return subject === 'themes' ? themesToVoteOn(tx, row.id) : notesToVoteOn(tx, row.id);
}

function recommendationsOf(tx: Queryable, workshopId: string): Promise<OptionDraft[]> {
	return tx
		.select({ label: recommendation.title, recommendationId: recommendation.id })
		.from(workshopRecommendation)
		.innerJoin(recommendation, eq(recommendation.id, workshopRecommendation.recommendationId))
		.where(eq(workshopRecommendation.workshopId, workshopId))
		.orderBy(asc(workshopRecommendation.position));
}
