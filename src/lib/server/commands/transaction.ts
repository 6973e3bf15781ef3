import type { DomainEvent } from '$lib/protocol/topics';
import type { Database, Queryable } from '$lib/server/db/client';
import { publish } from '$lib/server/events';

/** Inside a transaction: the queries, and what to tell the world if it commits. */
export interface Transaction {
	tx: Queryable;
	tell(event: DomainEvent): void;
}

/**
 * Runs `work` in one transaction and publishes its events only after the commit, so that nobody
 * ever hears of something that did not happen.
 */
export async function transaction<Result>(
	db: Database,
	work: (transaction: Transaction) => Promise<Result>
): Promise<Result> {
	const events: DomainEvent[] = [];
	const result = await db.transaction((tx) => work({ tx, tell: (event) => events.push(event) }));
	events.forEach((event) => publish(event));
	return result;
}
