import DataLoader from 'dataloader';
import type { Queryable } from '$lib/server/db/client';
import { admitAll, type Caller, type Verdict } from './admission';

/** How long callers are gathered, in ms; and how many are answered at once. */
const GATHER_FOR = 4;
const AT_ONCE = 500;

export type Admit = (caller: Caller) => Promise<Verdict>;

/**
 * Answers those who come at about the same time together: a hall that scans a code, everybody who
 * comes back after a restart, everybody whom a closing workshop concerns. Nothing is remembered: what
 * is answered was read after it was asked.
 */
export function newAdmissions(db: Queryable): Admit {
	const callers = new DataLoader<Caller, Verdict>((together) => admitAll(db, together), {
		cache: false,
		maxBatchSize: AT_ONCE,
		batchScheduleFn: (answer) => setTimeout(answer, GATHER_FOR)
	});
	return (caller) => callers.load(caller);
}
