import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { ballotOption, rating } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { MAX_OPTIONS } from './enter/ballotOptions';
import { takingPart } from './takingPart';

const scale = v.pipe(
	v.number('required'),
	v.integer('required'),
	v.minValue(0, 'required'),
	v.maxValue(100, 'required')
);

export const castRatingsSchema = v.object({
	/** What is not rated is left out; both scales from 0 to 100. */
	ratings: v.pipe(
		v.array(
			v.object({
				optionId: v.pipe(v.string('notFound'), v.uuid('notFound')),
				impact: scale,
				effort: scale
			})
		),
		v.maxLength(MAX_OPTIONS, 'tooLong')
	)
});

/**
 * All of a person's ratings, in place of those before. The person's row is locked, so that two sent at
 * once come one after the other.
 *
 * @throws Refusal `notAllowed`, `notInThisPhase` (also once the result is shown), `required` for what is on
 *   no scale, or `notFound` for an option of another phase, or one that is rated twice.
 */
export async function castRatings(
	context: CommandContext,
	input: v.InferInput<typeof castRatingsSchema>
): Promise<void> {
	const { ratings } = parseInput(castRatingsSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { participant, running, place } = await takingPart(tx, context, ['rate']);
		if (running.revealedAt) throw new Refusal('notInThisPhase');
		const known = await tx
			.select({ id: ballotOption.id })
			.from(ballotOption)
			.where(eq(ballotOption.phaseId, running.id));
		const unrated = new Set(known.map(({ id }) => id));
		for (const { optionId } of ratings)
			if (!unrated.delete(optionId)) throw new Refusal('notFound');
		const mine = { phaseId: running.id, participantId: participant.id };
		await tx
			.delete(rating)
			.where(and(eq(rating.phaseId, mine.phaseId), eq(rating.participantId, mine.participantId)));
		if (ratings.length > 0)
			await tx.insert(rating).values(ratings.map((one) => ({ ...one, ...mine })));
		tell({ kind: 'workshop.told', ...place });
	});
}
