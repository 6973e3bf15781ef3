import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import { phaseKinds } from '$lib/domain/workshop/phaseKind';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { parkedItem } from '$lib/server/db/schema';
import { parseInput } from '../../parseInput';
import { transaction } from '../../transaction';
import { words } from '../../words';
import { workshopFields } from '../../workshopFields';
import { facilitated } from '../facilitated';
import { takingPart } from '../takingPart';
import { refuseFullParking } from './refuseFullParking';

export const parkWordsSchema = v.object({
	workshopId: workshopFields.workshopId,
	text: v.pipe(words(300), v.nonEmpty('required'))
});

/**
 * Parks something that does not belong here and now, so that it is not lost. Anybody in the room may,
 * in any phase; who it was is not kept.
 *
 * @throws Refusal `notAllowed`, `notInThisPhase`, or what is wrong with the words.
 */
export async function parkWords(
	context: CommandContext,
	input: v.InferInput<typeof parkWordsSchema>
): Promise<void> {
	const { workshopId, text } = parseInput(parkWordsSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const place = await placeOf(tx, context, workshopId);
		await refuseFullParking(tx, workshopId);
		await tx.insert(parkedItem).values({ workshopId, text, createdAt: context.now });
		tell({ kind: 'workshop.told', ...place });
	});
}

async function placeOf(tx: Queryable, context: CommandContext, workshopId: string) {
	if (context.actor.kind === 'user') {
		const { projectId } = await facilitated(tx, context, workshopId);
		return { projectId, workshopId };
	}
	const { place } = await takingPart(tx, context, phaseKinds);
	if (place.workshopId !== workshopId) throw new Refusal('notAllowed');
	return place;
}
