import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { today } from '$lib/domain/copenhagen';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { workshopRecommendation } from '$lib/server/db/schema';
import { standFields, withReason } from '../choiceFields';
import { parseInput } from '../parseInput';
import { takeStand, type TakenBy } from '../takeStand';
import { transaction } from '../transaction';
import { words } from '../words';
import { workshopFields } from '../workshopFields';
import { runningPhase } from './runningPhase';
import { takingPart } from './takingPart';

export const chooseAtWorkshopSchema = withReason(
	v.object({
		workshopId: workshopFields.workshopId,
		recommendationId: v.pipe(v.string('unknownRecommendation'), v.uuid('unknownRecommendation')),
		sequence: standFields.sequence,
		state: standFields.state,
		reason: standFields.reason
	})
);

/**
 * A leader in the room, or whoever runs the workshop for them, takes a stand on a recommendation that
 * the workshop works through. It is the project's choice, made today.
 *
 * @param decidingBody As it is called in the language of the room.
 * @throws Refusal `notAllowed`, `notInThisPhase`, `unknownRecommendation`, `reasonRequired` or
 *   `changedMeanwhile`.
 */
export async function chooseAtWorkshop(
	context: CommandContext,
	input: v.InferInput<typeof chooseAtWorkshopSchema>,
	decidingBody: string
): Promise<void> {
	const { workshopId, recommendationId, sequence, state, reason } = parseInput(
		chooseAtWorkshopSchema,
		input
	);
	const body = parseInput(words(200), decidingBody);
	await transaction(context.db, async ({ tx, tell }) => {
		const { place, by } = await chooser(tx, context, workshopId);
		await requireWorked(tx, workshopId, recommendationId);
		const subject = { projectId: place.projectId, recommendationId, elementId: null };
		const decidedOn = today(context.now);
		await takeStand(tx, subject, sequence, { state, reason, decidingBody: body, decidedOn }, by);
		tell({ kind: 'choice.made', projectId: place.projectId, recommendationId });
		tell({ kind: 'workshop.told', ...place });
	});
}

interface Chooser {
	place: { projectId: string; workshopId: string };
	by: TakenBy & { workshopId: string };
}

/** Leaders while the programme asks them to; whoever runs it, in the same phase. */
async function chooser(
	tx: Queryable,
	context: CommandContext,
	workshopId: string
): Promise<Chooser> {
	const { actor } = context;
	if (actor.kind === 'user') {
		const { row, running } = await runningPhase(tx, context, workshopId);
		if (running.kind !== 'choose') throw new Refusal('notInThisPhase');
		const place = { projectId: row.projectId, workshopId };
		return { place, by: { madeBy: actor.userId, workshopId } };
	}
	const { participant, place } = await takingPart(tx, context, ['choose']);
	if (!participant.isLeader || place.workshopId !== workshopId) throw new Refusal('notAllowed');
	return { place, by: { madeByName: participant.firstName ?? '', workshopId } };
}

async function requireWorked(
	tx: Queryable,
	workshopId: string,
	recommendationId: string
): Promise<void> {
	const isWorked = await tx.$count(
		workshopRecommendation,
		and(
			eq(workshopRecommendation.workshopId, workshopId),
			eq(workshopRecommendation.recommendationId, recommendationId)
		)
	);
	if (isWorked === 0) throw new Refusal('unknownRecommendation', { field: 'recommendationId' });
}
