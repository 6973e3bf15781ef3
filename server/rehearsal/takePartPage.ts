import type { MyPhase } from '$lib/domain/workshop/myPhase';
import type { ProposalChoices } from '$lib/domain/workshop/proposalChoices';
import type { Seat } from '$lib/domain/workshop/seat';
import type { WorkshopState } from '$lib/domain/workshop/workshopState';

/** What the page of somebody who takes part is given. */
export interface TakePartPage {
	state: WorkshopState;
	seat: Seat;
	/** Null: no phase runs. */
	mine: MyPhase | null;
	/** Null where no actions are written. */
	choices: ProposalChoices | null;
	/** Empty outside the gallery. */
	readableTables: { id: string; number: number; boardId: string }[];
}
