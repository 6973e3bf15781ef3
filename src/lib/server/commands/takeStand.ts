import { and, desc, eq, isNull } from 'drizzle-orm';
import type * as v from 'valibot';
import type { Choice } from '$lib/domain/choice';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { choice } from '$lib/server/db/schema';
import type { choiceFields } from './choiceFields';
import { requireKnown, type Subject } from './requireKnown';

type Taken = Omit<v.InferOutput<typeof choiceFields>, 'elementId' | 'sequence'>;
type Stand = Omit<Taken, 'caseNumber'> & Partial<Pick<Taken, 'caseNumber'>>;

/** Who takes it: somebody with an account, or a leader at a workshop, by the name they gave. */
export type TakenBy = ({ madeBy: string } | { madeByName: string }) & { workshopId?: string };

/**
 * Adds a stand to what a project says of a recommendation. Nothing is overwritten.
 *
 * @param sequence Of the choice the person looked at; 0 where there was none.
 * @returns The sequence of the new one.
 * @throws Refusal `unknownRecommendation`, `changedMeanwhile` where somebody else was first, or
 *   `required` where there is nothing to open again.
 */
export async function takeStand(
	tx: Queryable,
	subject: Subject,
	sequence: number,
	stand: Stand,
	by: TakenBy
): Promise<number> {
	await requireKnown(tx, subject);
	const present = await presentChoice(tx, subject);
	if (present.sequence !== sequence) throw new Refusal('changedMeanwhile');
	if (stand.state === 'notDiscussed' && present.state === 'notDiscussed')
		throw new Refusal('required', { field: 'state' });
	// Two people at once read the same sequence; the unique key lets only one write the next.
	const [made] = await tx
		.insert(choice)
		.values({
			...subject,
			...stand,
			...by,
			caseNumber: stand.caseNumber || null,
			sequence: sequence + 1
		})
		.onConflictDoNothing()
		.returning({ sequence: choice.sequence });
	if (!made) throw new Refusal('changedMeanwhile');
	return made.sequence;
}

/** The present choice; sequence 0 where there is none. */
async function presentChoice(
	tx: Queryable,
	subject: Subject
): Promise<{ sequence: number; state: Choice }> {
	const [present] = await tx
		.select({ sequence: choice.sequence, state: choice.state })
		.from(choice)
		.where(
			and(
				eq(choice.projectId, subject.projectId),
				eq(choice.recommendationId, subject.recommendationId),
				subject.elementId === null
					? isNull(choice.elementId)
					: eq(choice.elementId, subject.elementId)
			)
		)
		.orderBy(desc(choice.sequence))
		.limit(1);
	return present ?? { sequence: 0, state: 'notDiscussed' };
}
