import { and, asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { phase } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { facilitated, type WorkshopRow } from './facilitated';
import { MAX_PHASES, phaseDraftSchema } from './phaseFields';
import type { PhaseRow } from './startPhase';

const phaseId = v.pipe(v.string('notFound'), v.uuid('notFound'));
const { workshopId } = workshopFields;

export const addPhaseSchema = v.object({ workshopId, draft: phaseDraftSchema });
export const editPhaseSchema = v.object({
	workshopId,
	phaseId,
	changes: v.partial(v.omit(phaseDraftSchema, ['kind']))
});
export const movePhaseSchema = v.object({
	workshopId,
	phaseId,
	/** Its new place in the programme, from 0. */
	to: v.pipe(
		v.union([v.number(), v.pipe(v.string(), v.nonEmpty('required'))]),
		v.transform(Number),
		v.integer('required'),
		v.minValue(0, 'required'),
		v.maxValue(MAX_PHASES, 'required')
	)
});
export const removePhaseSchema = v.object({ workshopId, phaseId });

/** Adds a phase at the end of the programme. @throws Refusal; see `replaceProgramme`. */
export function addPhase(context: CommandContext, input: v.InferInput<typeof addPhaseSchema>) {
	const { workshopId, draft } = parseInput(addPhaseSchema, input);
	return change(context, workshopId, async (tx, phases) => {
		if (phases.length >= MAX_PHASES) throw new Refusal('tooLong');
		await tx.insert(phase).values({ ...draft, workshopId, position: phases.length });
	});
}

/**
 * Changes what is given of a phase, also while it runs: what it says and what it allows holds from that
 * moment on. Its clock is steered apart, see `steerPhase`.
 *
 * @throws Refusal `notAllowed`, `notFound`, or what is wrong with a field.
 */
export function editPhase(context: CommandContext, input: v.InferInput<typeof editPhaseSchema>) {
	const { workshopId, phaseId, changes } = parseInput(editPhaseSchema, input);
	return change(context, workshopId, async (tx, phases) => {
		requirePhase(phases, phaseId);
		if (Object.keys(changes).length > 0)
			await tx.update(phase).set(changes).where(eq(phase.id, phaseId));
	});
}

/**
 * Puts a phase somewhere else. What has begun stays where it is, and nothing is put in front of it.
 *
 * @throws Refusal `notAllowed`, `notFound` or `programmeHasBegun`.
 */
export function movePhase(context: CommandContext, input: v.InferInput<typeof movePhaseSchema>) {
	const { workshopId, phaseId, to } = parseInput(movePhaseSchema, input);
	return change(context, workshopId, async (tx, phases) => {
		const moving = requirePhase(phases, phaseId);
		const others = phases.filter(({ id }) => id !== phaseId);
		const begun = others.findLastIndex(({ startedAt }) => startedAt !== null);
		if (moving.startedAt || to <= begun) throw new Refusal('programmeHasBegun');
		others.splice(to, 0, moving);
		await setOrder(tx, others);
	});
}

/** @throws Refusal `notAllowed`, `notFound`, or `programmeHasBegun` for one that has begun. */
export function removePhase(
	context: CommandContext,
	input: v.InferInput<typeof removePhaseSchema>
) {
	const { workshopId, phaseId } = parseInput(removePhaseSchema, input);
	return change(context, workshopId, async (tx, phases) => {
		if (requirePhase(phases, phaseId).startedAt) throw new Refusal('programmeHasBegun');
		await tx.delete(phase).where(eq(phase.id, phaseId));
		await setOrder(
			tx,
			phases.filter(({ id }) => id !== phaseId)
		);
	});
}

async function change(
	context: CommandContext,
	workshopId: string,
	work: (tx: Queryable, phases: PhaseRow[], row: WorkshopRow) => Promise<void>
): Promise<void> {
	await transaction(context.db, async ({ tx, tell }) => {
		const row = await facilitated(tx, context, workshopId);
		const phases = await tx
			.select()
			.from(phase)
			.where(and(eq(phase.workshopId, workshopId)))
			.orderBy(asc(phase.position));
		await work(tx, phases, row);
		tell({ kind: 'workshop.changed', projectId: row.projectId, workshopId });
	});
}

function requirePhase(phases: readonly PhaseRow[], phaseId: string): PhaseRow {
	const found = phases.find(({ id }) => id === phaseId);
	if (!found) throw new Refusal('notFound');
	return found;
}

async function setOrder(tx: Queryable, phases: readonly PhaseRow[]): Promise<void> {
	for (const [position, { id, position: before }] of phases.entries())
		if (position !== before) await tx.update(phase).set({ position }).where(eq(phase.id, id));
}
