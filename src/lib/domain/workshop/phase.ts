import type { Anonymity } from '../anonymity';
import type { BoardLevel } from './boardLevel';
import type { Grant } from './grant';
import type { PhaseKind } from './phaseKind';

/** What is voted on or rated. */
export const ballotSubjects = ['themes', 'recommendations', 'notes'] as const;
export type BallotSubject = (typeof ballotSubjects)[number];

/** What a phase is set to; what its kind does not use is null. */
export interface PhaseSettings {
	/** On which board people write; null: on none. */
	level: BoardLevel | null;
	/** What participants may do there. */
	grant: Grant;
	/** What is voted on or rated; null where nothing is. */
	subject: BallotSubject | null;
	/** Dots a person has; null: proposed from the number of options. */
	dots: number | null;
	/** Tables are dealt the recommendations that have the fewest notes, not all in turn. */
	dealsThin: boolean;
	/** People write actions where they sit; false or absent: at mixed tables. */
	keepsSeats?: boolean;
	/** The screen shows the map of coverage. */
	showsCoverage: boolean;
	/** Pages of the shared picture; see `PicturePage`. Empty where nothing is shown. */
	pages: PicturePage[];
	/** Minutes that were taken from it to win back lost time; absent: none. A changed plan forgets them. */
	cutMinutes?: number;
}

/** Lines of its own, or facts of the project. */
export const pageKinds = ['text', 'frame', 'workstreams', 'targetGroup', 'sources'] as const;
export type PageKind = (typeof pageKinds)[number];

/** What `present` shows: a heading and some lines, or the project's own facts. */
export interface PicturePage {
	kind: PageKind;
	title: string;
	/** Lines of a `text` page. */
	lines: string[];
}

/** One phase of a programme, before it has happened. */
export interface PhaseDraft {
	kind: PhaseKind;
	title: string;
	/** What participants and the room read. */
	instruction: string;
	/** The facilitator's own words; nobody else sees them. */
	script: string;
	minutes: number;
	anonymity: Anonymity;
	/** Never shortened by what makes up for lost time. */
	isProtected: boolean;
	settings: PhaseSettings;
}
