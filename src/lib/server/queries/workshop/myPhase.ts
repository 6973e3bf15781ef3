import { and, eq } from 'drizzle-orm';
import type { MyPhase } from '$lib/domain/workshop/myPhase';
import type { Queryable } from '$lib/server/db/client';
import { phaseReady, phaseSpoken, phaseWord, rating, vote } from '$lib/server/db/schema';

/** What a participant has said themselves in a phase: for their own device alone. */
export async function myPhase(
	db: Queryable,
	phaseId: string,
	participantId: string
): Promise<MyPhase> {
	const [words, spoken, ready, votes, rated] = await Promise.all([
		db
			.select({ word: phaseWord.word })
			.from(phaseWord)
			.where(and(eq(phaseWord.phaseId, phaseId), eq(phaseWord.participantId, participantId))),
		db.$count(
			phaseSpoken,
			and(eq(phaseSpoken.phaseId, phaseId), eq(phaseSpoken.participantId, participantId))
		),
		db.$count(
			phaseReady,
			and(eq(phaseReady.phaseId, phaseId), eq(phaseReady.participantId, participantId))
		),
		db
			.select({ optionId: vote.optionId, dots: vote.dots })
			.from(vote)
			.where(and(eq(vote.phaseId, phaseId), eq(vote.participantId, participantId))),
		db
			.select({ optionId: rating.optionId, impact: rating.impact, effort: rating.effort })
			.from(rating)
			.where(and(eq(rating.phaseId, phaseId), eq(rating.participantId, participantId)))
	]);
	const dots = Object.fromEntries(votes.map(({ optionId, dots }) => [optionId, dots]));
	const ratings = Object.fromEntries(rated.map(({ optionId, ...both }) => [optionId, both]));
	return {
		phaseId,
		word: words[0]?.word ?? null,
		hasSpoken: spoken > 0,
		isReady: ready > 0,
		dots,
		ratings
	};
}
