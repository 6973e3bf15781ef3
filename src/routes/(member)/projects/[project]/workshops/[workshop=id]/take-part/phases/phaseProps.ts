import type { MyPhase } from '$lib/domain/workshop/myPhase';
import type { Seat } from '$lib/domain/workshop/seat';
import type { PhaseState, WorkshopState } from '$lib/domain/workshop/workshopState';
import type { FormProblems } from '$lib/server/forms';

/** What the view of every phase is given. */
export interface PhaseProps {
	workshop: WorkshopState;
	phase: PhaseState;
	seat: Seat;
	/** What this person has said in it; null until it is known. */
	mine: MyPhase | null;
	form: Partial<FormProblems> | null;
	/** What is left of the time; null: no clock runs. */
	seconds: number | null;
}
