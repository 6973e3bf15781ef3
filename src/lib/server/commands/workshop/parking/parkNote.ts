import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import { isPrivateLevel } from '$lib/domain/workshop/boardLevel';
import type { CommandContext } from '$lib/server/context';
import { parkedItem } from '$lib/server/db/schema';
import { hasParking } from '$lib/server/db/hasParking';
import { fields } from '../../actionItemFields';
import { parseInput } from '../../parseInput';
import { requireBoard } from '../../requireBoard';
import { transaction } from '../../transaction';
import { words } from '../../words';
import { refuseFullParking } from './refuseFullParking';

export const parkNoteSchema = v.object({
	projectId: fields.projectId,
	boardId: v.pipe(v.string('notFound'), v.uuid('notFound')),
	noteKey: v.pipe(v.string('notFound'), v.nonEmpty('notFound'), v.maxLength(64, 'notFound')),
	text: v.pipe(words(300), v.nonEmpty('required'))
});

/**
 * Parks what a note says, for whoever may write on its board; the note stays where it is. Parked twice it
 * is parked once. Who it was is not kept, and so no note can be parked from a board that one person or
 * a pair has alone: its place would tell.
 *
 * @throws Refusal `notAllowed`, `notFound`, `notInThisPhase` where the programme has no parking, or what
 *   is wrong with the words.
 */
export async function parkNote(
	context: CommandContext,
	input: v.InferInput<typeof parkNoteSchema>
): Promise<void> {
	const { projectId, boardId, noteKey, text } = parseInput(parkNoteSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { workshopId, place } = await requireBoard(tx, context.actor, 'write', {
			projectId,
			boardId
		});
		if (!workshopId || isPrivateLevel(place?.level ?? null) || !(await hasParking(tx, workshopId)))
			throw new Refusal('notInThisPhase');
		await refuseFullParking(tx, workshopId);
		await tx
			.insert(parkedItem)
			.values({ workshopId, boardId, noteKey, text, createdAt: context.now })
			.onConflictDoNothing();
		tell({ kind: 'note.parked', projectId, workshopId, boardId });
		tell({ kind: 'workshop.told', projectId, workshopId });
	});
}
