const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** How long a session may rest, and how long it may live at all, in milliseconds. */
export interface SessionLimits {
	idle: number;
	absolute: number;
}

/**
 * Staff: a working group meets every week or two, on machines the municipality locks. A week of
 * rest spares them a password at every visit; after a month it is asked for in any case.
 */
export const userLimits: SessionLimits = { idle: 7 * DAY, absolute: 30 * DAY };

/**
 * Guests have no way to sign in as the same person again, so their session outlives reload, sleep
 * and the days around a workshop. It opens one workshop alone, and lets them write only while that
 * workshop is open.
 */
export const guestLimits: SessionLimits = { idle: 30 * DAY, absolute: 60 * DAY };

/** `lastSeenAt` is written at most this often: a visit is one write, not one a request. */
export const SEEN_EVERY = 5 * MINUTE;

/** An invitation lies in a mailbox over a holiday; the first start is now. */
export const linkLifetime = { setPassword: 14 * DAY, firstAdministrator: DAY };
