import { eq } from 'drizzle-orm';
import * as v from 'valibot';
import type { CommandContext } from '$lib/server/context';
import { phase } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { runningPhase } from './runningPhase';
import type { PhaseRow } from './phasesOf';

export const steerPhaseSchema = v.object({
	workshopId: workshopFields.workshopId,
	what: v.picklist(['extend', 'shorten', 'pause', 'resume', 'lock', 'unlock'], 'required'),
	minutes: v.optional(
		v.pipe(
			v.union([v.number(), v.string()]),
			v.transform(Number),
			v.integer('required'),
			v.minValue(1, 'required'),
			v.maxValue(60, 'tooLong')
		),
		2
	)
});
type Steering = v.InferOutput<typeof steerPhaseSchema>;

/**
 * The clock and the lock of the running phase: more time, less, pause, go on; nobody writes, or they
 * may again.
 *
 * @throws Refusal `notAllowed`, `notFound` or `notInThisPhase`.
 */
export async function steerPhase(
	context: CommandContext,
	input: v.InferInput<typeof steerPhaseSchema>
): Promise<void> {
	const steering = parseInput(steerPhaseSchema, input);
	const { workshopId } = steering;
	await transaction(context.db, async ({ tx, tell }) => {
		const { row, running } = await runningPhase(tx, context, workshopId);
		const set = changeOf(running, steering, context.now);
		await tx.update(phase).set(set).where(eq(phase.id, running.id));
		tell({ kind: 'workshop.changed', projectId: row.projectId, workshopId });
	});
}

function changeOf(running: PhaseRow, { what, minutes }: Steering, now: Date): Partial<PhaseRow> {
	const { endsAt, pausedSeconds } = running;
	const left = endsAt ? Math.round((endsAt.getTime() - now.getTime()) / 1000) : 0;
	const seconds = (what === 'shorten' ? -1 : 1) * minutes * 60;
	switch (what) {
		case 'extend':
		case 'shorten':
			if (pausedSeconds !== null) return { pausedSeconds: pausedSeconds + seconds };
			// What is over begins anew from now: "+2 min" is two minutes more for everybody.
			return { endsAt: new Date(now.getTime() + (Math.max(left, 0) + seconds) * 1000) };
		case 'pause':
			return pausedSeconds === null ? { endsAt: null, pausedSeconds: left } : { pausedSeconds };
		case 'resume':
			return pausedSeconds === null
				? { endsAt }
				: { endsAt: new Date(now.getTime() + pausedSeconds * 1000), pausedSeconds: null };
		case 'lock':
			return { lockedAt: now };
		case 'unlock':
			return { lockedAt: null };
	}
}
