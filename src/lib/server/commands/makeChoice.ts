import { and, desc, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { checkChoice, choices } from '$lib/domain/choice';
import { hasCpr } from '$lib/domain/cprGuard';
import { parseDay } from '$lib/domain/parseDay';
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
import { transaction } from './transaction';

/** What the form sends; every message is a refusal code. */
export const choiceInput = v.object({
	/** Empty: the recommendation as a whole. */
	elementId: v.union([v.literal(''), v.pipe(v.string(), v.uuid())], 'unknownRecommendation'),
	/** Of the choice the person looked at; 0 where there was none. */
	sequence: v.pipe(v.string(), v.regex(/^\d{1,6}$/, 'changedMeanwhile'), v.transform(Number)),
	state: v.picklist(choices, 'required'),
	reason: v.pipe(v.optional(v.string(), ''), v.trim(), v.maxLength(2000, 'tooLong')),
	decidingBody: v.pipe(
		v.string('required'),
		v.trim(),
		v.nonEmpty('required'),
		v.maxLength(200, 'tooLong')
	),
	decidedOn: v.pipe(v.string('notADate'), v.maxLength(40, 'notADate'))
});

export interface MakeChoice extends v.InferOutput<typeof choiceInput> {
	projectId: string;
	recommendationId: string;
}

/**
 * Takes a stand on a recommendation or on one element of it. Nothing is overwritten: the old choice
 * stays in the history. Where somebody else has chosen since the form was opened, the answer is
 * `changedMeanwhile`, and theirs stands.
 * @returns The sequence of the new choice.
 */
export async function makeChoice(context: CommandContext, input: MakeChoice): Promise<number> {
	const { actor, db } = context;
	const { projectId, recommendationId } = input;
	if (actor.kind !== 'user' || !can(actor, 'choose', { kind: 'project', projectId })) {
		throw new Refusal('notAllowed');
	}
	const decidedOn = checkedDay(input);
	const elementId = input.elementId || null;
	return transaction(db, async ({ tx, tell }) => {
		await requireKnown(tx, { projectId, recommendationId, elementId });
		const [present] = await tx
			.select({ sequence: choice.sequence })
			.from(choice)
			.where(
				and(
					eq(choice.projectId, projectId),
					eq(choice.recommendationId, recommendationId),
					elementId ? eq(choice.elementId, elementId) : isNull(choice.elementId)
				)
			)
			.orderBy(desc(choice.sequence))
			.limit(1);
		if ((present?.sequence ?? 0) !== input.sequence) throw new Refusal('changedMeanwhile');
		// Two people at once read the same sequence; the unique key lets only one of them write the next.
		const [made] = await tx
			.insert(choice)
			.values({
				projectId,
				recommendationId,
				elementId,
				sequence: input.sequence + 1,
				state: input.state,
				reason: input.reason,
				decidingBody: input.decidingBody,
				decidedOn,
				madeBy: actor.userId
			})
			.onConflictDoNothing()
			.returning({ sequence: choice.sequence });
		if (!made) throw new Refusal('changedMeanwhile');
		tell({ kind: 'choice.made', projectId, recommendationId });
		return made.sequence;
	});
}

/** The rules that need no database. */
function checkedDay({ state, reason, decidingBody, decidedOn }: MakeChoice): string {
	const refusal = checkChoice(state, reason);
	if (refusal) throw new Refusal(refusal, { field: 'reason' });
	if (hasCpr(reason)) throw new Refusal('cprLike', { field: 'reason' });
	if (hasCpr(decidingBody)) throw new Refusal('cprLike', { field: 'decidingBody' });
	const day = parseDay(decidedOn);
	if (!day) throw new Refusal('notADate', { field: 'decidedOn' });
	return day;
}

/** Only what stands in one of the project's sources can be chosen about there. */
async function requireKnown(
	tx: Queryable,
	ids: { projectId: string; recommendationId: string; elementId: string | null }
): Promise<void> {
	const [known] = await tx
		.select({ element: recommendationElement.id })
		.from(recommendation)
		.innerJoin(
			projectSource,
			and(
				eq(projectSource.sourceId, recommendation.sourceId),
				eq(projectSource.projectId, ids.projectId)
			)
		)
		.leftJoin(
			recommendationElement,
			and(
				eq(recommendationElement.recommendationId, recommendation.id),
				ids.elementId ? eq(recommendationElement.id, ids.elementId) : undefined
			)
		)
		.where(eq(recommendation.id, ids.recommendationId))
		.limit(1);
	if (!known || (ids.elementId && !known.element)) throw new Refusal('unknownRecommendation');
}
