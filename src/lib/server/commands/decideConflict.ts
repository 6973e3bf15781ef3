import { and, desc, eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import { needsAnswer, possibleStands } from '$lib/domain/source/conflictStand';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { conflictDecision } from '$lib/server/db/schema';
import { conflictFields, type ConflictFields } from './conflictFields';
import { parseInput } from './parseInput';
import { requireMay } from './requireMay';
import { requireConflict } from './requireConflict';
import { transaction } from './transaction';

/**
 * Decides what the project goes by where its sources disagree, leaves it open on purpose, or opens it
 * again. Nothing is overwritten. Where somebody else has decided since the form was opened, the answer
 * is `changedMeanwhile`, and theirs stands.
 * @returns The sequence of the new decision.
 */
export async function decideConflict(
	{ actor, db }: CommandContext,
	input: ConflictFields & { projectId: string; conflictKey: string }
): Promise<number> {
	const { projectId, conflictKey } = input;
	requireMay(actor, 'choose', projectId);
	const { sequence, answer, caseNumber, ...decision } = parseInput(conflictFields, input);
	return transaction(db, async ({ tx, tell }) => {
		await requireConflict(tx, projectId, conflictKey);
		const present = await presentDecision(tx, projectId, conflictKey);
		if ((present?.sequence ?? 0) !== sequence) throw new Refusal('changedMeanwhile');
		if (!possibleStands(present?.stand ?? null).includes(decision.stand)) {
			throw new Refusal('required', { field: 'stand' });
		}
		// Two people at once read the same sequence; the unique key lets only one write the next.
		const [made] = await tx
			.insert(conflictDecision)
			.values({
				...{ projectId, conflictKey, sequence: sequence + 1, madeBy: actor.userId },
				...decision,
				answer: needsAnswer(decision.stand) ? answer : null,
				caseNumber: caseNumber || null
			})
			.onConflictDoNothing()
			.returning({ sequence: conflictDecision.sequence });
		if (!made) throw new Refusal('changedMeanwhile');
		tell({ kind: 'conflict.decided', projectId, conflictKey });
		return made.sequence;
	});
}

async function presentDecision(tx: Queryable, projectId: string, conflictKey: string) {
	const [present] = await tx
		.select({ sequence: conflictDecision.sequence, stand: conflictDecision.stand })
		.from(conflictDecision)
		.where(
			and(eq(conflictDecision.projectId, projectId), eq(conflictDecision.conflictKey, conflictKey))
		)
		.orderBy(desc(conflictDecision.sequence))
		.limit(1);
	return present ?? null;
}
