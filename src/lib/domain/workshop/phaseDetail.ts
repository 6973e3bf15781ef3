import type { CalendarDay } from '../calendarDay';
import type { ProjectDateKind } from '../projectDate';
import type { ActionsDetail, ChooseDetail, ParkingDetail } from './agreementDetail';
import type { CoverageRow } from './coverageMap';
import type { RatedOption } from './ratingResult';
import type { VotedOption } from './voteResult';

/** What a phase shows besides its instruction, by what kind of thing it is. */
export type PhaseDetail =
	| WordsDetail
	| PresentDetail
	| BoardsDetail
	| BallotDetail
	| RatingDetail
	| ChooseDetail
	| ActionsDetail
	| ParkingDetail;

/** A vote. Nobody's single vote is in it, and nothing of how it goes before it is shown. */
export interface BallotDetail {
	kind: 'ballot';
	options: { id: string; label: string }[];
	/** Dots each person has. */
	dots: number;
	/** How many have voted. */
	voters: number;
	/** Null until it is shown. */
	result: {
		options: VotedOption[];
		/** Sectors whose split is shown; see `voteResult`. */
		sectors: { id: string; name: string }[];
	} | null;
}

/** Impact and effort. Nobody's single rating is in it, and nothing of how it goes before it is shown. */
export interface RatingDetail {
	kind: 'rating';
	options: { id: string; label: string }[];
	/** How many have rated something. */
	raters: number;
	/** Null until it is shown. */
	result: {
		/** See `ratingResult`. The spread itself stays behind: of three people it would tell too much. */
		options: Omit<RatedOption, 'spread'>[];
		/** Ids of those too few have rated. */
		tooFew: string[];
	} | null;
}

/** Words said on the way in or out, the most frequent first. */
export interface WordsDetail {
	kind: 'words';
	/** How many have said one. */
	count: number;
	words: { word: string; count: number }[];
}

/** The project's own facts that the pages of `present` speak of; null or empty: no page does. */
export interface PresentDetail {
	kind: 'present';
	frame: PresentFrame | null;
	workstreams: { number: number; title: string; summary: string }[];
	/** What holds today; the source's own words. */
	targetGroup: { words: string; sourceCode: string | null; validFrom: CalendarDay | null } | null;
	sources: { title: string; publisher: string; dateLabel: string }[];
}

export interface PresentFrame {
	owner: string;
	/** In øre. */
	grantOre: number | null;
	grantor: string | null;
	endsOn: CalendarDay | null;
	bodies: string[];
	dates: { key: string; dateLabel: string; kind: ProjectDateKind; what: string }[];
}

/** How much stands on the boards; words of notes only where the tables show each other theirs. */
export interface BoardsDetail {
	kind: 'boards';
	tables: (BoardTally & { tableNumber: number })[];
	/** Everybody's board; null where there is none. */
	plenum: BoardTally | null;
	/** What was written about each recommendation; null where the phase does not show it. */
	coverage: CoverageRow[] | null;
}

export interface BoardTally {
	notes: number;
	/** The largest first. */
	themes: { title: string; count: number }[];
	/** The first of its notes, for the room to read; empty before the tables show their boards. */
	texts: string[];
}
