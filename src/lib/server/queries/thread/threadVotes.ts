import { compareDanish } from '$lib/domain/collate';
import type { Queryable } from '$lib/server/db/client';
import { ballotDetail } from '../workshop/detail/ballotDetail';
import { detailsOf } from './detailsOf';
import { shownOptions, type VotedOn } from './shownOptions';

/** How a vote went for something of the thread. */
export interface ThreadVote {
	optionId: string;
	label: string;
	dots: number;
	/** From 1; null: nobody voted for it. */
	rank: number | null;
	isTied: boolean;
	/** Options there were to choose among. */
	among: number;
	/** Those sectors alone whose split may be told. */
	bySector: { name: string; dots: number }[];
	/** When the room was shown. */
	shownAt: Date;
	workshop: { id: string; title: string };
}

/** What the room has been shown, of the workshops' votes about the recommendation, its themes or notes. */
export async function threadVotes(db: Queryable, of: VotedOn): Promise<ThreadVote[]> {
	const own = await shownOptions(db, of, 'vote');
	const details = await detailsOf(own, (one) => ballotDetail(db, one));
	return own.flatMap(({ id, label, workshop, phase }) => {
		const result = details.get(phase.id)?.result;
		const counted = result?.options.find(({ optionId }) => optionId === id);
		if (!result || !counted || !phase.revealedAt) return [];
		const { dots, rank, isTied } = counted;
		return {
			...{ optionId: id, label, dots, rank, isTied, workshop },
			among: result.options.length,
			bySector: result.sectors
				.map(({ id, name }) => ({ name, dots: counted.bySector[id] ?? 0 }))
				.sort((a, b) => compareDanish(a.name, b.name)),
			shownAt: phase.revealedAt
		};
	});
}
