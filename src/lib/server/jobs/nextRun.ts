import { Cron } from 'croner';
import type { CalendarDay } from '$lib/domain/calendarDay';
import { TIME_ZONE, today } from '$lib/domain/copenhagen';
import { isJobDay } from '$lib/domain/jobs/jobDays';
import type { JobKind } from '$lib/domain/jobs/jobKind';

/** Before people meet, and by the clock on the wall in Denmark, summer and winter. */
const times: Record<JobKind, Cron> = {
	reminders: new Cron('0 7 * * *', { timezone: TIME_ZONE }),
	digest: new Cron('30 6 * * *', { timezone: TIME_ZONE })
};

/** When this kind of work is done next, after an instant: never on a weekend or a public holiday. */
export function nextRun(kind: JobKind, after: Date): { at: Date; day: CalendarDay } {
	for (let at = times[kind].nextRun(after); at; at = times[kind].nextRun(at)) {
		const day = today(at);
		if (isJobDay(kind, day)) return { at, day };
	}
	throw new RangeError('there is no next day');
}
