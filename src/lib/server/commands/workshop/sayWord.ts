import * as v from 'valibot';
import { hasCpr } from '$lib/domain/cprGuard';
import type { CommandContext } from '$lib/server/context';
import { phaseWord } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { takingPart } from './takingPart';

export const sayWordSchema = v.object({
	word: v.pipe(
		v.string('required'),
		v.trim(),
		v.nonEmpty('required'),
		v.maxLength(30, 'tooLong'),
		v.check((text) => !hasCpr(text), 'cprLike')
	)
});

/**
 * One word on the way in or out; a second takes the place of the first.
 *
 * @throws Refusal `notAllowed`, `notInThisPhase`, or what is wrong with the word.
 */
export async function sayWord(
	context: CommandContext,
	input: v.InferInput<typeof sayWordSchema>
): Promise<void> {
	const { word } = parseInput(sayWordSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { participant, running, place } = await takingPart(tx, context, ['welcome', 'checkout']);
		await tx
			.insert(phaseWord)
			.values({ phaseId: running.id, participantId: participant.id, word })
			.onConflictDoUpdate({ target: [phaseWord.phaseId, phaseWord.participantId], set: { word } });
		tell({ kind: 'workshop.told', ...place });
	});
}
