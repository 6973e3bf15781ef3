import type { CalendarDay } from '../calendarDay';
import type { DecisionState } from './decisionState';

/** What there was to decide, and what was. */
export interface MinutedDecision {
	number: number;
	title: string;
	background: string;
	/** Indstilling. */
	proposal: string;
	options: readonly { title: string; consequence: string }[];
	state: DecisionState;
	/** Beslutning. */
	outcome: string;
	/** Begrundelse. */
	reason: string;
	/** What carries it out, by number; agreed here or since. */
	actions: readonly { number: number; title: string }[];
}

/** An action that was agreed at the meeting. */
export interface MinutedAction {
	number: number;
	title: string;
	ownerName: string | null;
	dueOn: CalendarDay | null;
}

export interface MinutedItem {
	/** As it stands on the agenda, from 1. */
	number: number;
	title: string;
	/** Sagsfremstilling. */
	presentation: string;
	decisions: readonly MinutedDecision[];
	/** What was noted, line by line. */
	minutes: string;
}

/** Everything a meeting's minutes say, in the order they say it. */
export interface Minutes {
	projectName: string;
	/** `''` where the project has none. */
	caseNumber: string;
	kleNumber: string;
	/** Who met: "Styregruppen", or the working group's name. */
	body: string;
	number: number;
	title: string;
	startsAt: Date;
	endsAt: Date | null;
	place: string;
	/** Every sector of the project in its order; one that nobody came from has empty lists. */
	attendance: readonly {
		/** `''`, last: those who speak for no sector. */
		sector: string;
		present: readonly string[];
		excused: readonly string[];
		absent: readonly string[];
	}[];
	items: readonly MinutedItem[];
	/** Agreed at the meeting. */
	actions: readonly MinutedAction[];
}
