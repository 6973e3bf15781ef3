import type { WorkshopState } from '$lib/domain/workshop/workshopState';
import type { Guest } from './Guest.ts';
import type { OpenBoard } from './OpenBoard.ts';
import type { TakePartPage } from './takePartPage.ts';

/** What the players write and say, in the language of the workshop. */
export interface PlayerWords {
	/** "Øver 3". @param number From 1. */
	name(number: number): string;
	said: readonly string[];
	notes: readonly string[];
	themes: readonly string[];
	actions: readonly string[];
	reasons: readonly string[];
	parked: readonly string[];
}

/** One phase as one player has it in hand. */
export interface Stage {
	guest: Guest;
	/** Which of the players it is, from 0. */
	place: number;
	words: PlayerWords;
	page: TakePartPage;
	/** As it was told last. */
	readonly state: WorkshopState;
	/** The board they are at; null: none. */
	board: OpenBoard | null;
	/** Waits so many times the pace, more or less. Rejects when the phase is over. */
	pause(times?: number): Promise<void>;
	/** A note was written: whoever measures hears of it. */
	wrote(noteKey: string): void;
}

/** What a player does in a phase, until it is over. */
export type Deed = (stage: Stage) => Promise<void>;

/** One of them, another each time. */
export function pick<Thing>(things: readonly Thing[]): Thing | undefined {
	return things[Math.floor(Math.random() * things.length)];
}
