import { and, eq } from 'drizzle-orm';
import type * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { narrative } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { narrativeSchema } from './narrativeSchema';
import { requireWorkstream } from './requireWorkstream';

/**
 * Says what is told of a delindsats. It stands from meeting to meeting until somebody writes anew;
 * what was told at a meeting is in that meeting's frozen report.
 *
 * @throws Refusal `unknownWorkstream`, or `changedMeanwhile` where somebody else has written since
 *   the form was opened: theirs stands.
 */
export async function writeNarrative(
	{ actor, db, now }: CommandContext,
	input: v.InferInput<typeof narrativeSchema> & { projectId: string }
): Promise<void> {
	const { projectId } = input;
	requireMay(actor, 'keepSteering', projectId);
	const { workstreamId, version, ...told } = parseInput(narrativeSchema, input);
	await transaction(db, async ({ tx, tell }) => {
		await requireWorkstream(tx, projectId, workstreamId);
		const values = { ...told, updatedBy: actor.userId, updatedAt: now, version: version + 1 };
		// Of two who write at once only one finds the version they looked at.
		const written =
			version === 0
				? await tx
						.insert(narrative)
						.values({ projectId, workstreamId, ...values })
						.onConflictDoNothing()
						.returning({ version: narrative.version })
				: await tx
						.update(narrative)
						.set(values)
						.where(
							and(
								eq(narrative.projectId, projectId),
								eq(narrative.workstreamId, workstreamId),
								eq(narrative.version, version)
							)
						)
						.returning({ version: narrative.version });
		if (written.length === 0) throw new Refusal('changedMeanwhile');
		tell({ kind: 'steering.changed', projectId });
	});
}
