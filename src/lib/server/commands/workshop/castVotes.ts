import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import { proposedDots } from '$lib/domain/workshop/proposedDots';
import type { CommandContext } from '$lib/server/context';
import { ballotOption, vote } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { MAX_OPTIONS } from './enter/ballotOptions';
import { takingPart } from './takingPart';

export const castVotesSchema = v.object({
	/** Dots by the option's id; an option without any may be left out. */
	votes: v.pipe(
		v.array(
			v.object({
				optionId: v.pipe(v.string('notFound'), v.uuid('notFound')),
				dots: v.pipe(
					v.number('required'),
					v.integer('required'),
					v.minValue(0, 'required'),
					v.maxValue(20, 'tooManyDots')
				)
			})
		),
		v.maxLength(MAX_OPTIONS, 'tooLong')
	)
});

/**
 * A person's whole ballot, in place of the one before. A phase has so many dots for each, whatever a
 * device says; the person's row is locked, so that two ballots at once come one after the other.
 *
 * @throws Refusal `notAllowed`, `notInThisPhase` (also once the result is shown), `notFound` for an option
 *   of another vote, or `tooManyDots` with `max`.
 */
export async function castVotes(
	context: CommandContext,
	input: v.InferInput<typeof castVotesSchema>
): Promise<void> {
	const { votes } = parseInput(castVotesSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { participant, running, place } = await takingPart(tx, context, ['vote']);
		if (running.revealedAt) throw new Refusal('notInThisPhase');
		const known = await tx
			.select({ id: ballotOption.id })
			.from(ballotOption)
			.where(eq(ballotOption.phaseId, running.id));
		const ids = new Set(known.map(({ id }) => id));
		const chosen = new Map<string, number>();
		for (const { optionId, dots } of votes) {
			if (!ids.has(optionId)) throw new Refusal('notFound');
			if (dots > 0) chosen.set(optionId, (chosen.get(optionId) ?? 0) + dots);
		}
		const max = running.settings.dots ?? proposedDots(known.length);
		const spent = [...chosen.values()].reduce((sum, dots) => sum + dots, 0);
		if (spent > max) throw new Refusal('tooManyDots', { params: { max } });
		const participantId = participant.id;
		await tx
			.delete(vote)
			.where(and(eq(vote.phaseId, running.id), eq(vote.participantId, participantId)));
		if (chosen.size > 0)
			await tx.insert(vote).values(
				[...chosen].map(([optionId, dots]) => ({
					phaseId: running.id,
					participantId,
					optionId,
					dots
				}))
			);
		tell({ kind: 'workshop.told', ...place });
	});
}
