const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** How long to wait after the first failure, the second and so on, in milliseconds. */
export type Pauses = readonly number[];

/** A mail server may be away over a night and a day; after that somebody has to look. */
export const mailPauses: Pauses = [1, 5, 15, 60, 240, 720].map((minutes) => minutes * MINUTE);

/** What fails here fails by our own fault or the database's: soon again, and not for ever. */
export const jobPauses: Pauses = [MINUTE, 5 * MINUTE, 30 * MINUTE, 2 * HOUR];

/**
 * When to try again.
 *
 * @param attempts How often it has failed, this time included.
 * @returns null where it is given up.
 */
export function nextTry(pauses: Pauses, attempts: number, now: Date): Date | null {
	const pause = pauses[attempts - 1];
	return pause === undefined ? null : new Date(now.getTime() + pause);
}
