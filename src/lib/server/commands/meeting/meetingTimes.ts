import type { CalendarDay } from '$lib/domain/calendarDay';
import { instantAt } from '$lib/domain/instantAt';
import { Refusal } from '$lib/domain/refusal';
import { parseClock } from '$lib/domain/workshop/parseClock';

/**
 * When a meeting begins and ends, from the day and the times of a form.
 *
 * @throws Refusal `notATime` for an end that does not come after the beginning.
 */
export function meetingTimes(typed: { day: CalendarDay; startTime: string; endTime: string }): {
	startsAt: Date;
	endsAt: Date | null;
} {
	const { day } = typed;
	const start = parseClock(typed.startTime) ?? 0;
	const end = parseClock(typed.endTime);
	if (end !== null && end <= start) throw new Refusal('notATime', { field: 'endTime' });
	return {
		startsAt: instantAt(day, start),
		endsAt: end === null ? null : instantAt(day, end)
	};
}
