import { and, eq, inArray, isNotNull, sql } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { phaseSpoken, phaseWord } from '$lib/server/db/schema';

/**
 * From now on a phase stores no author, and of the words that stand it forgets who said which. That they
 * have spoken is kept, so that nobody speaks twice.
 */
export async function forgetSpeakers(tx: Queryable, phaseId: string): Promise<void> {
	const isTheirs = and(eq(phaseWord.phaseId, phaseId), isNotNull(phaseWord.participantId));
	await tx
		.insert(phaseSpoken)
		.select(
			tx
				.select({
					phaseId: phaseWord.phaseId,
					participantId: sql<string>`${phaseWord.participantId}`.as('participant_id')
				})
				.from(phaseWord)
				.where(isTheirs)
		)
		.onConflictDoNothing();
	await tx.update(phaseWord).set({ participantId: null }).where(isTheirs);
}

/** When all is over nobody has to be kept from speaking twice: that they have spoken goes, too. */
export async function forgetWhoSpoke(
	tx: Queryable,
	phases: readonly { id: string }[]
): Promise<void> {
	const ids = phases.map(({ id }) => id);
	await tx.delete(phaseSpoken).where(inArray(phaseSpoken.phaseId, ids));
}
