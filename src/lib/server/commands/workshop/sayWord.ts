import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { phaseSpoken, phaseWord } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { words } from '../words';
import { takingPart } from './takingPart';

export const sayWordSchema = v.object({
	word: v.pipe(words(30), v.nonEmpty('required'))
});

/**
 * One word on the way in or out. A second takes the place of the first, but where the phase stores no
 * author: there nobody knows which was theirs, and what is kept is only that they have spoken.
 *
 * @throws Refusal `notAllowed`, `notInThisPhase`, `alreadySaid`, or what is wrong with the word.
 */
export async function sayWord(
	context: CommandContext,
	input: v.InferInput<typeof sayWordSchema>
): Promise<void> {
	const { word } = parseInput(sayWordSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { participant, running, place } = await takingPart(tx, context, ['welcome', 'checkout']);
		const whose = { phaseId: running.id, participantId: participant.id };
		if (await hasSpoken(tx, whose)) throw new Refusal('alreadySaid', { field: 'word' });
		if (running.anonymity === 'unstored') {
			await tx.insert(phaseSpoken).values(whose);
			await tx.insert(phaseWord).values({ phaseId: running.id, word });
		} else {
			await tx
				.insert(phaseWord)
				.values({ ...whose, word })
				.onConflictDoUpdate({
					target: [phaseWord.phaseId, phaseWord.participantId],
					set: { word }
				});
		}
		tell({ kind: 'workshop.told', ...place });
	});
}

async function hasSpoken(
	tx: Queryable,
	{ phaseId, participantId }: typeof phaseSpoken.$inferSelect
): Promise<boolean> {
	const isTheirs = and(
		eq(phaseSpoken.phaseId, phaseId),
		eq(phaseSpoken.participantId, participantId)
	);
	return (await tx.$count(phaseSpoken, isTheirs)) > 0;
}
