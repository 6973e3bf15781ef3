import { eq, sql } from 'drizzle-orm';
import type { BallotDetail } from '$lib/domain/workshop/phaseDetail';
import { proposedDots } from '$lib/domain/workshop/proposedDots';
import { voteResult } from '$lib/domain/workshop/voteResult';
import type { Queryable } from '$lib/server/db/client';
import { participant, sector, vote } from '$lib/server/db/schema';
import type { ProgrammePhase } from '../programmeOf';
import { ballotOptions } from './ballotOptions';

/** A vote as all may know it: how many have voted, and what came of it only once it is shown. */
export async function ballotDetail(
	db: Queryable,
	{ id, settings, revealedAt }: ProgrammePhase
): Promise<BallotDetail> {
	const options = await ballotOptions(db, id);
	const [counted] = await db
		.select({ voters: sql<number>`count(distinct ${vote.participantId})::int` })
		.from(vote)
		.where(eq(vote.phaseId, id));
	return {
		kind: 'ballot',
		options,
		dots: settings.dots ?? proposedDots(options.length),
		voters: counted?.voters ?? 0,
		result: revealedAt ? await resultOf(db, id, options) : null
	};
}

async function resultOf(db: Queryable, phaseId: string, options: readonly { id: string }[]) {
	const ballots = await db
		.select({
			voterId: vote.participantId,
			sectorId: participant.sectorId,
			sectorName: sector.name,
			optionId: vote.optionId,
			dots: vote.dots
		})
		.from(vote)
		.innerJoin(participant, eq(participant.id, vote.participantId))
		.innerJoin(sector, eq(sector.id, participant.sectorId))
		.where(eq(vote.phaseId, phaseId));
	const result = voteResult(
		options.map(({ id }) => id),
		ballots
	);
	const sectors = result.sectorIds.map((id) => ({
		id,
		name: ballots.find(({ sectorId }) => sectorId === id)?.sectorName ?? ''
	}));
	return { options: result.options, sectors };
}
