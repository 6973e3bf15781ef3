import { and, desc, eq, isNull } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { baseline, memberProfile } from '$lib/server/db/schema';
import { baselineFields, type BaselineFields } from './baselineFields';
import { parseInput } from './parseInput';
import { requireMay } from './requireMay';
import { requireKnown, type Subject } from './requireKnown';
import { transaction } from './transaction';

/**
 * Says how a recommendation, or one element of it, is practised today. Earlier answers stay; where
 * somebody has answered since the form was opened, the answer is `changedMeanwhile`, and theirs stands.
 * @returns The sequence of the new answer.
 */
export async function answerBaseline(
	{ actor, db }: CommandContext,
	input: BaselineFields & { projectId: string; recommendationId: string }
): Promise<number> {
	const { projectId, recommendationId } = input;
	requireMay(actor, 'answerBaseline', projectId);
	const { elementId, sequence, answer, remark } = parseInput(baselineFields, input);
	const subject = { projectId, recommendationId, elementId: elementId || null };
	return transaction(db, async ({ tx, tell }) => {
		await requireKnown(tx, subject);
		if ((await presentSequence(tx, subject)) !== sequence) throw new Refusal('changedMeanwhile');
		const sectorId = await sectorOf(tx, projectId, actor.userId);
		// As with choices: the unique key lets only one of two write the next.
		const [made] = await tx
			.insert(baseline)
			.values({
				...subject,
				...{ answer, remark, sectorId },
				sequence: sequence + 1,
				answeredBy: actor.userId
			})
			.onConflictDoNothing()
			.returning({ sequence: baseline.sequence });
		if (!made) throw new Refusal('changedMeanwhile');
		tell({ kind: 'baseline.answered', projectId, recommendationId });
		return made.sequence;
	});
}

async function presentSequence(tx: Queryable, subject: Subject): Promise<number> {
	const { projectId, recommendationId, elementId } = subject;
	const [present] = await tx
		.select({ sequence: baseline.sequence })
		.from(baseline)
		.where(
			and(
				eq(baseline.projectId, projectId),
				eq(baseline.recommendationId, recommendationId),
				elementId === null ? isNull(baseline.elementId) : eq(baseline.elementId, elementId)
			)
		)
		.orderBy(desc(baseline.sequence))
		.limit(1);
	return present?.sequence ?? 0;
}

async function sectorOf(tx: Queryable, projectId: string, userId: string): Promise<string | null> {
	const [profile] = await tx
		.select({ sectorId: memberProfile.sectorId })
		.from(memberProfile)
		.where(and(eq(memberProfile.projectId, projectId), eq(memberProfile.userId, userId)));
	return profile?.sectorId ?? null;
}
