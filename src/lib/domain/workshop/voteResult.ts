/** What one voter has put on one option. */
export interface Ballot {
	voterId: string;
	sectorId: string;
	optionId: string;
	dots: number;
}

export interface VotedOption {
	optionId: string;
	dots: number;
	/** From 1; options with the same dots have the same rank. Null: nobody voted for it. */
	rank: number | null;
	isTied: boolean;
	/** By sector, of those whose split may be shown. */
	bySector: Record<string, number>;
}

export interface VoteResult {
	voters: number;
	/** Most dots first; equal ones in the order of the options. */
	options: VotedOption[];
	/** Sectors whose split is shown. */
	sectorIds: string[];
}

/** With fewer voters than this in a sector, its split would tell how somebody voted. */
export const SECTOR_AT_LEAST = 5;

/**
 * Counts a vote. A sector with fewer than five voters is not split out; and as long as those left out are
 * one sector, or fewer than five people, the smallest of the others is left out as well, so that nobody
 * finds them by subtraction.
 */
export function voteResult(optionIds: readonly string[], ballots: readonly Ballot[]): VoteResult {
	const sectorIds = openSectors(ballots);
	const counted = optionIds.map((optionId) => {
		const here = ballots.filter((ballot) => ballot.optionId === optionId);
		const bySector = Object.fromEntries(
			sectorIds.map((id) => [id, dotsOf(here.filter(({ sectorId }) => sectorId === id))])
		);
		return { optionId, dots: dotsOf(here), bySector };
	});
	const options = counted
		.toSorted((a, b) => b.dots - a.dots)
		.map((option) => {
			const hasDots = option.dots > 0;
			return {
				...option,
				rank: hasDots ? 1 + counted.filter(({ dots }) => dots > option.dots).length : null,
				isTied: hasDots && counted.filter(({ dots }) => dots === option.dots).length > 1
			};
		});
	return { voters: new Set(ballots.map(({ voterId }) => voterId)).size, options, sectorIds };
}

function openSectors(ballots: readonly Ballot[]): string[] {
	const voters = new Map<string, Set<string>>();
	for (const { sectorId, voterId } of ballots)
		voters.set(sectorId, (voters.get(sectorId) ?? new Set()).add(voterId));
	const sizes = [...voters].map(([id, who]) => ({ id, size: who.size }));
	const open = sizes
		.filter(({ size }) => size >= SECTOR_AT_LEAST)
		.toSorted((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
	// What is left out as a whole is known by subtraction, too: it has to be several, and enough.
	const isTelling = () => {
		const hidden = sizes.filter(({ id }) => !open.some((one) => one.id === id));
		const voters = hidden.reduce((sum, { size }) => sum + size, 0);
		return hidden.length === 1 || (hidden.length > 0 && voters < SECTOR_AT_LEAST);
	};
	while (open.length > 0 && isTelling()) open.pop();
	return open.map(({ id }) => id);
}

const dotsOf = (ballots: readonly Ballot[]) => ballots.reduce((sum, { dots }) => sum + dots, 0);
