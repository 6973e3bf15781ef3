import { asc, desc, eq, sql } from 'drizzle-orm';
import type { BallotSubject } from '$lib/domain/workshop/phase';
import type { Queryable } from '$lib/server/db/client';
import { ballotOption, vote } from '$lib/server/db/schema';
import type { PhaseRow } from '../phasesOf';
import { MAX_RATED, type OptionDraft } from './ballotOptions';

/**
 * What got most dots in the last vote on it whose result has been shown; empty where there is none. A vote
 * that is still blind decides nothing: by what is rated the room would see how it went. In the order of the
 * vote itself: who rates sees what is left to talk about, not who won.
 */
export async function votedFor(
	tx: Queryable,
	phases: readonly PhaseRow[],
	subject: BallotSubject
): Promise<OptionDraft[]> {
	const last = phases
		.filter(({ kind, settings, startedAt, revealedAt }) => {
			const isShown = startedAt !== null && revealedAt !== null;
			return kind === 'vote' && settings.subject === subject && isShown;
		})
		.toSorted((a, b) => a.startedAt!.getTime() - b.startedAt!.getTime())
		.at(-1);
	if (!last) return [];
	const rows = await tx
		.select({
			label: ballotOption.label,
			boardId: ballotOption.boardId,
			itemKey: ballotOption.itemKey,
			recommendationId: ballotOption.recommendationId,
			position: ballotOption.position
		})
		.from(ballotOption)
		.innerJoin(vote, eq(vote.optionId, ballotOption.id))
		.where(eq(ballotOption.phaseId, last.id))
		.groupBy(ballotOption.id)
		.orderBy(desc(sql`sum(${vote.dots})`), asc(ballotOption.position))
		.limit(MAX_RATED);
	return rows
		.toSorted((a, b) => a.position - b.position)
		.map(({ label, boardId, itemKey, recommendationId }) => ({
			...{ label, boardId, itemKey, recommendationId }
		}));
}
