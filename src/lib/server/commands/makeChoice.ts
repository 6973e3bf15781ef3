import { and, desc, eq, isNull } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import {
	choice,
	projectSource,
	recommendation,
	recommendationElement
} from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { choiceFields, type ChoiceFields } from './choiceFields';
import { parseInput } from './parseInput';
import { transaction } from './transaction';

/** What a choice is about: a recommendation, or one element of it. */
interface Subject {
	projectId: string;
	recommendationId: string;
	elementId: string | null;
}

/**
 * Takes a stand on a recommendation or on one element of it. Nothing is overwritten: the old choice
 * stays in the history. Where somebody else has chosen since the form was opened, the answer is
 * `changedMeanwhile`, and theirs stands.
 * @returns The sequence of the new choice.
 */
export async function makeChoice(
	{ actor, db }: CommandContext,
	input: ChoiceFields & { projectId: string; recommendationId: string }
): Promise<number> {
	const { projectId, recommendationId } = input;
	if (actor.kind !== 'user' || !can(actor, 'choose', { kind: 'project', projectId })) {
		throw new Refusal('notAllowed');
	}
	const { elementId, sequence, ...stand } = parseInput(choiceFields, input);
	const subject = { projectId, recommendationId, elementId: elementId || null };
	return transaction(db, async ({ tx, tell }) => {
		await requireKnown(tx, subject);
		if ((await presentSequence(tx, subject)) !== sequence) throw new Refusal('changedMeanwhile');
		// Two people at once read the same sequence; the unique key lets only one write the next.
		const [made] = await tx
			.insert(choice)
			.values({ ...subject, ...stand, sequence: sequence + 1, madeBy: actor.userId })
			.onConflictDoNothing()
			.returning({ sequence: choice.sequence });
		if (!made) throw new Refusal('changedMeanwhile');
		tell({ kind: 'choice.made', projectId, recommendationId });
		return made.sequence;
	});
}

/** Sequence of the present choice; 0 where there is none. */
async function presentSequence(tx: Queryable, subject: Subject): Promise<number> {
	const [present] = await tx
		.select({ sequence: choice.sequence })
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
	return present?.sequence ?? 0;
}

/** Only what stands in one of the project's sources can be chosen about there. */
async function requireKnown(tx: Queryable, subject: Subject): Promise<void> {
	const isElement = subject.elementId !== null;
	const [known] = await tx
		.select({ elementId: recommendationElement.id })
		.from(recommendation)
		.innerJoin(
			projectSource,
			and(
				eq(projectSource.sourceId, recommendation.sourceId),
				eq(projectSource.projectId, subject.projectId)
			)
		)
		.leftJoin(
			recommendationElement,
			and(
				eq(recommendationElement.recommendationId, recommendation.id),
				isElement ? eq(recommendationElement.id, subject.elementId!) : undefined
			)
		)
		.where(eq(recommendation.id, subject.recommendationId))
		.limit(1);
	if (!known || (isElement && !known.elementId)) throw new Refusal('unknownRecommendation');
}
