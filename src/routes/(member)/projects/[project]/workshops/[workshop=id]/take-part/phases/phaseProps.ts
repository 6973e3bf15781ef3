import type { MyPhase } from '$lib/domain/workshop/myPhase';
import type { ProposalChoices } from '$lib/domain/workshop/proposalChoices';
import type { Seat } from '$lib/domain/workshop/seat';
import type { PhaseState, WorkshopState } from '$lib/domain/workshop/workshopState';
import type { FormProblems } from '$lib/server/forms';
import type { ListedSector } from '$lib/server/queries/sectorsOf';
import type { ReadableTable } from '../readableTables';

/** What the view of every phase is given. */
export interface PhaseProps {
	workshop: WorkshopState;
	phase: PhaseState;
	seat: Seat;
	/** What this person has said in it; null until it is known. */
	mine: MyPhase | null;
	form: Partial<FormProblems> | null;
	/** What an action can be filled with, where actions are written; null elsewhere. */
	choices: ProposalChoices | null;
	/** Of the project. */
	sectors: readonly ListedSector[];
	/** In a gallery: the tables whose boards one may read. */
	readableTables: readonly ReadableTable[];
	/** What is left of the time; null: no clock runs. */
	seconds: number | null;
}
