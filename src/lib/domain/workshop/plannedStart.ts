import { wallClock } from '../copenhagen';

const MINUTE = 60_000;

/**
 * When a workshop is to begin, in ms since 1970; null where the day or the time is not set.
 *
 * @param heldOn ISO day. @param startMinute Minutes after midnight in Copenhagen.
 */
export function plannedStart(heldOn: string | null, startMinute: number | null): number | null {
	if (heldOn === null || startMinute === null) return null;
	const asUtc = Date.parse(`${heldOn}T00:00:00Z`) + startMinute * MINUTE;
	const { hour, minute } = wallClock(new Date(asUtc));
	// Copenhagen is ahead of UTC by what its clock shows beyond.
	const shown = Number(hour) * 60 + Number(minute);
	const ahead = (((shown - startMinute) % 1440) + 1440) % 1440;
	return asUtc - ahead * MINUTE;
}
