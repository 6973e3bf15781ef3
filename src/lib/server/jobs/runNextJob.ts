import { and, asc, eq, isNull, lte } from 'drizzle-orm';
import { jobPauses, nextTry } from '$lib/domain/jobs/backoff';
import type { JobKind } from '$lib/domain/jobs/jobKind';
import type { Database, Queryable } from '$lib/server/db/client';
import { job } from '$lib/server/db/schema';
import { faultOf } from '$lib/server/faultOf';
import { log } from '$lib/server/log';

export type Job = typeof job.$inferSelect;

/** What is done for a job, in the transaction that ends it. */
export type Work = Record<JobKind, (tx: Queryable, job: Job, now: Date) => Promise<void>>;

/**
 * Does the work that is due first. Its row is locked meanwhile, so that one process does it; where that
 * one dies, what it did is undone with its transaction, and another begins anew.
 *
 * @returns Whether there was any.
 */
export async function runNextJob(db: Database, work: Work, now: Date): Promise<boolean> {
	let taken: Job | undefined;
	try {
		await db.transaction(async (tx) => {
			[taken] = await tx
				.select()
				.from(job)
				.where(and(isNull(job.doneAt), isNull(job.failedAt), lte(job.runAt, now)))
				.orderBy(asc(job.runAt), asc(job.key))
				.limit(1)
				.for('update', { skipLocked: true });
			if (!taken) return;
			await work[taken.kind](tx, taken, now);
			await tx.update(job).set({ doneAt: now, fault: '' }).where(eq(job.id, taken.id));
		});
	} catch (thrown) {
		if (!taken) throw thrown;
		await putOff(db, taken, thrown, now);
	}
	return taken !== undefined;
}

async function putOff(db: Database, { id, key, attempts }: Job, thrown: unknown, now: Date) {
	const fault = faultOf(thrown);
	const again = nextTry(jobPauses, attempts + 1, now);
	log.error({ job: key, fault, attempts: attempts + 1, isGivenUp: !again }, 'a job failed');
	await db
		.update(job)
		.set({
			attempts: attempts + 1,
			fault: fault.code ?? fault.name,
			...(again ? { runAt: again } : { failedAt: now })
		})
		.where(and(eq(job.id, id), eq(job.attempts, attempts), isNull(job.doneAt)));
}
