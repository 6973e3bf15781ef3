import type { Choice } from '../choice';
import type { SectorSign } from '../sectorSigns';
import type { WorkshopAction } from './agreementDetail';
import type { BoardLevel } from './boardLevel';
import type { ParkingDetail } from './agreementDetail';
import type { BallotDetail, RatingDetail, WordsDetail } from './phaseDetail';
import type { PhaseKind } from './phaseKind';

/**
 * What came of a workshop, to be read, printed and made documents of. It names those who own actions and
 * nobody else: who wrote a note, said a word, voted or rated is in none of it.
 */
export interface WorkshopRecord {
	attendance: RecordedAttendance;
	/** Words said on the way in and out, phase by phase. */
	words: (RecordedPhase & WordsDetail)[];
	/** The tables' in order, then everybody's, then those of no programme. */
	boards: RecordedBoard[];
	votes: (RecordedPhase & BallotDetail)[];
	ratings: (RecordedPhase & RatingDetail)[];
	choices: RecordedChoices;
	/** In the order of their numbers. */
	actions: RecordedAction[];
	parked: ParkingDetail['items'];
}

/** A phase that has begun. */
export interface RecordedPhase {
	phaseId: string;
	phaseKind: PhaseKind;
	title: string;
}

export interface RecordedAttendance {
	count: number;
	/** Those somebody came from, and those nobody did, in the project's order. */
	sectors: { id: string; name: string; sign: SectorSign; participants: number }[];
	/** How many sat at each table, in order; empty in a workshop without tables. */
	tables: { number: number; participants: number }[];
}

export interface RecordedBoard {
	id: string;
	/** The table whose it is; null: everybody's, or one of no programme. */
	tableNumber: number | null;
	title: string;
	/** In the board's order. */
	themes: { key: string; title: string; notes: RecordedNote[] }[];
	/** Notes under no theme, by the section they lie in. */
	sections: { key: string; title: string; notes: RecordedNote[] }[];
}

export interface RecordedNote {
	key: string;
	text: string;
	/** Where it followed from; null: it was written where it stands. */
	origin: { level: BoardLevel; table: number | null } | null;
}

export interface RecordedChoices {
	/** Stands that were taken at the workshop, in its order; what was chosen before or since is not told. */
	made: RecordedChoice[];
	/** What had been chosen before, and was left at that. */
	standing: RecordedChoice[];
	/** Recommendations nobody had taken a stand on when it ended. */
	notDiscussed: { id: string; code: string; title: string }[];
}

export interface RecordedChoice {
	recommendationId: string;
	code: string;
	title: string;
	state: Choice;
	reason: string;
	decidingBody: string;
	/** ISO day. */
	decidedOn: string;
}

export interface RecordedAction extends Pick<
	WorkshopAction,
	'id' | 'number' | 'title' | 'unit' | 'ownerName' | 'dueOn' | 'tableNumber' | 'answer' | 'isParked'
> {
	/** Codes of the recommendations it is about. */
	recommendations: string[];
	/** Why not, or why another date; null for readers whom it is not told. */
	reason: string | null;
}
