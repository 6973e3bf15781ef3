import type { ScreenState } from '$lib/domain/workshop/screenState';
import type { PhaseState } from '$lib/domain/workshop/workshopState';

/** What the screen of every phase is given. */
export interface ScreenProps {
	workshop: ScreenState;
	phase: PhaseState;
	/** What is left of the time; null: no clock runs. */
	seconds: number | null;
}
