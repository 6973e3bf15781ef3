import type { Choice } from '../choice';
import type { CommitmentAnswer } from './commitmentAnswer';
import type { ParkingPlace } from './parkingPlace';

/** Where each recommendation of the workshop stands, while leaders choose. */
export interface ChooseDetail {
	kind: 'choose';
	/** In the workshop's order. */
	recommendations: ChosenRecommendation[];
	/** How many nobody has taken a stand on: said aloud. */
	notDiscussed: number;
}

export interface ChosenRecommendation {
	id: string;
	code: string;
	title: string;
	state: Choice;
	reason: string;
	/** Of the present choice; 0: there is none. */
	sequence: number;
}

/** What the tables have written down to be done, and what those who are to do it have answered. */
export interface ActionsDetail {
	kind: 'actions';
	/** In the order of their numbers. */
	actions: WorkshopAction[];
	workstreams: { id: string; number: number; title: string }[];
}

export interface WorkshopAction {
	id: string;
	number: number;
	/** Raised by every change, so that a stale form can tell. */
	version: number;
	title: string;
	/** Who owns it; null: nobody yet. */
	unit: { id: string; name: string } | null;
	/** Who says yes or no for the unit, as people say it; empty: nobody yet. */
	ownerName: string;
	/** That person, where they are in the room. */
	ownerParticipantId: string | null;
	/** ISO day; null: none yet. */
	dueOn: string | null;
	workstreamId: string;
	recommendationIds: string[];
	/** The table that wrote it; null: none. */
	tableNumber: number | null;
	answer: CommitmentAnswer;
	/** It has a place in parking instead of an owner. */
	isParked: boolean;
}

/** What was parked, and where each goes. */
export interface ParkingDetail {
	kind: 'parking';
	items: { id: string; text: string; place: ParkingPlace | null; remark: string }[];
}
