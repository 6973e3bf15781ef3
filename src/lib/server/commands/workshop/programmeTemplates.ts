import { and, asc, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { hasCpr } from '$lib/domain/cprGuard';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { phase, programmeTemplate } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { workshopFields } from '../workshopFields';
import { facilitated } from './facilitated';

export const saveProgrammeSchema = v.object({
	workshopId: workshopFields.workshopId,
	title: v.pipe(
		v.string('required'),
		v.trim(),
		v.nonEmpty('required'),
		v.maxLength(80, 'tooLong'),
		v.check((text) => !hasCpr(text), 'cprLike')
	)
});

/**
 * Keeps a workshop's programme as a template of the project's. One of the same title is replaced.
 *
 * @throws Refusal `notAllowed`, `notFound`, or what is wrong with the title.
 */
export async function saveProgramme(
	context: CommandContext,
	input: v.InferInput<typeof saveProgrammeSchema>
): Promise<void> {
	const { workshopId, title } = parseInput(saveProgrammeSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { projectId } = await facilitated(tx, context, workshopId);
		const phases = await tx
			.select({
				kind: phase.kind,
				title: phase.title,
				instruction: phase.instruction,
				script: phase.script,
				minutes: phase.minutes,
				anonymity: phase.anonymity,
				isProtected: phase.isProtected,
				settings: phase.settings
			})
			.from(phase)
			.where(eq(phase.workshopId, workshopId))
			.orderBy(asc(phase.position));
		if (phases.length === 0) throw new Refusal('required');
		await tx
			.insert(programmeTemplate)
			.values({ projectId, title, phases })
			.onConflictDoUpdate({
				target: [programmeTemplate.projectId, programmeTemplate.title],
				set: { phases }
			});
		tell({ kind: 'workshop.told', projectId, workshopId });
	});
}

export const deleteProgrammeSchema = v.object({
	workshopId: workshopFields.workshopId,
	templateId: v.pipe(v.string('notFound'), v.uuid('notFound'))
});

/** Takes a template away; programmes made from it stay. @throws Refusal `notAllowed` or `notFound`. */
export async function deleteProgramme(
	context: CommandContext,
	input: v.InferInput<typeof deleteProgrammeSchema>
): Promise<void> {
	const { workshopId, templateId } = parseInput(deleteProgrammeSchema, input);
	await transaction(context.db, async ({ tx }) => {
		const { projectId } = await facilitated(tx, context, workshopId);
		const [gone] = await tx
			.delete(programmeTemplate)
			.where(and(eq(programmeTemplate.id, templateId), eq(programmeTemplate.projectId, projectId)))
			.returning({ id: programmeTemplate.id });
		if (!gone) throw new Refusal('notFound');
	});
}
