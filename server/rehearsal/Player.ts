import { setTimeout as wait } from 'node:timers/promises';
import type { Author } from '$lib/board';
import type { WorkshopState } from '$lib/domain/workshop/workshopState';
import { deeds } from './deeds/index.ts';
import { Guest, type Door } from './Guest.ts';
import { OpenBoard } from './OpenBoard.ts';
import type { PlayerWords, Stage } from './Stage.ts';
import type { TakePartPage } from './takePartPage.ts';

/** Hears what happens to a player; for whoever measures. */
export interface PlayerWatch {
	/** The device has heard that the workshop is in another phase. */
	turned?(phaseId: string): void;
	/** Page and board of that phase are there: it can be begun. */
	settled?(phaseId: string): void;
	/** A board is there, with all that was on it. */
	opened?(board: OpenBoard): void;
	wrote?(noteKey: string): void;
	failed?(error: unknown): void;
}

export interface PlayerOptions {
	door: Door;
	words: PlayerWords;
	/** Which of the players it is, from 0. */
	place: number;
	/** Milliseconds between two things a player does, about. */
	pace: number;
	watch?: PlayerWatch;
}

/** How soon a stream that has broken is asked for again, as a browser does, in ms. */
const RETRY = 2_000;
/** So many streams in a row that tell nothing: the workshop is gone. */
const TRIES = 5;

/** Somebody who takes part by themselves: a guest over HTTP, boards over sockets, phase by phase. */
export class Player {
	readonly #options: PlayerOptions;
	readonly #life = new AbortController();
	readonly #guest: Guest;
	#phase: { id: string; over: AbortController } | null = null;
	#state: WorkshopState | null = null;
	#board: OpenBoard | null = null;

	constructor(options: PlayerOptions) {
		this.#options = options;
		this.#guest = new Guest(options.door, this.#life.signal);
	}

	/** Joins. @returns The page they land on. */
	async join(): Promise<TakePartPage> {
		const { place, words } = this.#options;
		await this.#guest.join(words.name(place + 1), place);
		const page = await this.#guest.page();
		this.#state = page.state;
		return page;
	}

	/** Plays until told to leave, or until the workshop is gone. */
	async play(workshopId: string): Promise<void> {
		const { signal } = this.#life;
		for (let empty = 0; empty < TRIES && !signal.aborted; empty += 1) {
			try {
				for await (const state of this.#guest.states(workshopId)) {
					empty = 0;
					this.#hear(state);
				}
			} catch (error) {
				if (!signal.aborted) this.#options.watch?.failed?.(error);
			}
			await wait(RETRY, null, { signal }).catch(() => {});
		}
		this.leave();
	}

	leave(): void {
		this.#life.abort();
		this.#endPhase();
	}

	#hear(state: WorkshopState): void {
		this.#state = state;
		const id = state.isEnded ? undefined : state.phase?.id;
		if (id === this.#phase?.id) return;
		this.#endPhase();
		if (!id) return;
		const over = new AbortController();
		this.#phase = { id, over };
		this.#options.watch?.turned?.(id);
		this.#begin(id, over.signal).catch((error: unknown) => {
			if (!over.signal.aborted) this.#options.watch?.failed?.(error);
		});
	}

	async #begin(phaseId: string, signal: AbortSignal): Promise<void> {
		const { pace, place, watch, words } = this.#options;
		const page = await this.#guest.page();
		signal.throwIfAborted();
		const board = this.#openBoard(page);
		await board?.live();
		signal.throwIfAborted();
		if (board) watch?.opened?.(board);
		watch?.settled?.(phaseId);
		const current = () => this.#state ?? page.state;
		const stage: Stage = {
			guest: this.#guest,
			place,
			words,
			page,
			board,
			get state() {
				return current();
			},
			pause: (times = 1) => wait(pace * times * (0.5 + Math.random()), undefined, { signal }),
			wrote: (noteKey) => watch?.wrote?.(noteKey)
		};
		const kind = page.state.phase?.kind;
		if (kind && page.state.phase?.id === phaseId) await deeds[kind]?.(stage);
	}

	#openBoard(page: TakePartPage): OpenBoard | null {
		const boardId = boardOf(page);
		if (!boardId) return null;
		const { cookie, door } = this.#guest;
		this.#board = new OpenBoard({ ...door, cookie, boardId, author: authorOf(page) });
		return this.#board;
	}

	#endPhase(): void {
		this.#phase?.over.abort();
		this.#phase = null;
		this.#board?.close();
		this.#board = null;
	}
}

/** Where they write; in the gallery the board of the table after their own. */
function boardOf({ readableTables, seat, state }: TakePartPage): string | null {
	const { phase } = state;
	if (phase?.kind === 'gallery') {
		const own = seat.table?.number ?? 0;
		const others = readableTables.filter(({ number }) => number !== own);
		return (others.find(({ number }) => number > own) ?? others[0])?.boardId ?? null;
	}
	return phase?.settings.level ? seat.boards[phase.settings.level] : null;
}

/** As a page has it until the server has put its own word in its place. */
function authorOf({ seat, state }: TakePartPage): Author {
	const { phase } = state;
	const isNamed = phase?.anonymity === 'named' && phase.settings.level !== 'own';
	return {
		id: isNamed ? seat.participantId : null,
		name: isNamed ? seat.firstName : null,
		sectorId: seat.sector.id
	};
}
