import { log } from '$lib/server/log';
import { faultOf } from '$lib/server/faultOf';
import type { Door } from './Guest.ts';
import { Player } from './Player.ts';
import type { PlayerWords } from './Stage.ts';

/** Milliseconds between two things a player does, about: whoever watches can follow. */
const PACE = 8_000;
/** A room does not come through the door in one moment. */
const JOIN_EVERY = 250;
/** Every open board waits for the end of the process: so many are no leak. */
const LISTENERS = 100;

const rooms = new Map<string, Player[]>();

export interface PlayersWanted {
	door: Door;
	workshopId: string;
	count: number;
	words: PlayerWords;
	/** In ms; absent: as people can follow. */
	pace?: number;
}

/**
 * Lets simulated participants come to a workshop: guests over HTTP and real sockets, in this process.
 * They leave when they are dismissed, when the workshop is gone, or with the process.
 */
export function startPlayers({ door, workshopId, count, words, pace = PACE }: PlayersWanted): void {
	process.setMaxListeners(Math.max(process.getMaxListeners(), LISTENERS));
	const watch = {
		failed: (error: unknown) =>
			log.warn({ fault: faultOf(error) }, 'a rehearsing participant failed')
	};
	const players = Array.from(
		{ length: count },
		(_, place) => new Player({ door, words, place, pace, watch })
	);
	dismissPlayers(workshopId);
	rooms.set(workshopId, players);
	players.forEach((player, place) => {
		setTimeout(() => {
			if (rooms.get(workshopId) !== players) return;
			player
				.join()
				.then(() => player.play(workshopId))
				.catch(watch.failed);
		}, place * JOIN_EVERY).unref();
	});
}

/** Sends them away, where there are any in this process. */
export function dismissPlayers(workshopId: string): void {
	for (const player of rooms.get(workshopId) ?? []) player.leave();
	rooms.delete(workshopId);
}
