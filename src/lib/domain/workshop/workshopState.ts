import type { Anonymity } from '../anonymity';
import type { PhaseDetail } from './phaseDetail';
import type { PhaseSettings } from './phase';
import type { PhaseKind } from './phaseKind';

/** The phase that runs, as every device hears of it. Instants in ms since 1970, by the server's clock. */
export interface PhaseState {
	id: string;
	/** From 1, and how many there are. */
	number: number;
	count: number;
	kind: PhaseKind;
	title: string;
	instruction: string;
	minutes: number;
	anonymity: Anonymity;
	settings: PhaseSettings;
	/** Null while it is paused. */
	endsAt: number | null;
	/** What is left while it is paused; null: it is not. */
	pausedSeconds: number | null;
	isLocked: boolean;
	/** What was hidden is shown to all. */
	isRevealed: boolean;
}

export interface TableState {
	id: string;
	number: number;
	/** The participant who keeps it going. */
	hostId: string | null;
	/** What was written alone is shown at this table. */
	isRevealed: boolean;
	/** What it was dealt to work on; empty: everything. */
	recommendationIds: string[];
}

/** A recommendation the workshop works through. */
export interface WorkedRecommendation {
	id: string;
	code: string;
	title: string;
	/** Where its notes lie on every board. */
	sectionKey: string;
	isFull: boolean;
}

/**
 * Where a workshop is, the same for everybody in it: sent whole each time something changes, so that a
 * device that missed one change has missed nothing. It says nothing that one participant knows and
 * another may not.
 */
export interface WorkshopState {
	/** When it was so. */
	at: number;
	/** Another number: where people sit, or what else is their own, has changed. Absent as a page is loaded. */
	turns?: number;
	id: string;
	title: string;
	code: string;
	isOpen: boolean;
	isEnded: boolean;
	isRehearsal: boolean;
	/** Null: nothing has begun yet. */
	phase: PhaseState | null;
	/** What the facilitator says to all; empty: nothing. */
	message: string;
	/** Everybody's device was called here then. */
	gatheredAt: number | null;
	tables: TableState[];
	recommendations: WorkedRecommendation[];
	/** Key of the section for what belongs under no recommendation; null: there is none. */
	otherSectionKey: string | null;
	/** What the running phase shows; null: nothing but its instruction. */
	detail: PhaseDetail | null;
}
