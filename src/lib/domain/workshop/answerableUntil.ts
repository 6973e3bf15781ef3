/** As long as a link to an answer is good: two weeks, in ms. */
const AFTERWARDS = 14 * 24 * 60 * 60_000;

/**
 * Until when somebody who was at a workshop may answer on their own device for what still waits.
 *
 * @param endedAt When the workshop was ended; both in ms since 1970.
 */
export function answerableUntil(endedAt: number): number {
	return endedAt + AFTERWARDS;
}
