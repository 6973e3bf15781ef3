import { jobKinds } from '$lib/domain/jobs/jobKind';
import type { Queryable } from '$lib/server/db/client';
import { job } from '$lib/server/db/schema';
import { nextRun } from './nextRun';

/**
 * Writes down when each kind of work is done next. A day's work has one row, however many processes
 * plan it; it is there before its time, so that it is done late where nobody runs on the day.
 */
export async function planJobs(db: Queryable, now: Date): Promise<void> {
	const planned = jobKinds.map((kind) => {
		const { at, day } = nextRun(kind, now);
		return { kind, key: `${kind}:${day}`, payload: { day }, runAt: at };
	});
	await db.insert(job).values(planned).onConflictDoNothing();
}
