import { and, eq, ne } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { programmeTemplate, project } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { words } from '../words';
import { workshopFields } from '../workshopFields';
import { draftOf } from './draftOf';
import { facilitated } from './facilitated';
import { programmeSchema } from './phaseFields';
import { phasesOf } from './phasesOf';
import { replacePhases } from './replaceProgramme';

/** Templates a project keeps at most. */
export const MAX_TEMPLATES = 30;

export const saveProgrammeSchema = v.object({
	workshopId: workshopFields.workshopId,
	title: v.pipe(words(80), v.nonEmpty('required'))
});

/**
 * Keeps a workshop's programme as a template of the project's. One of the same title is replaced.
 *
 * @throws Refusal `notAllowed`, `notFound`, what is wrong with the title, `required` for `phases` where
 *   there is no programme, or `tooLong` for `templates` where the project has so many already.
 */
export async function saveProgramme(
	context: CommandContext,
	input: v.InferInput<typeof saveProgrammeSchema>
): Promise<void> {
	const { workshopId, title } = parseInput(saveProgrammeSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { projectId } = await facilitated(tx, context, workshopId);
		const phases = (await phasesOf(tx, workshopId)).map(draftOf);
		if (phases.length === 0) throw new Refusal('required', { field: 'phases' });
		await requireSpace(tx, projectId, title);
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

/** Counted one at a time: two workshops of a project may be kept at once. */
async function requireSpace(tx: Queryable, projectId: string, title: string): Promise<void> {
	await tx
		.select({ id: project.id })
		.from(project)
		.where(eq(project.id, projectId))
		.for('no key update');
	const isOther = and(
		eq(programmeTemplate.projectId, projectId),
		ne(programmeTemplate.title, title)
	);
	if ((await tx.$count(programmeTemplate, isOther)) >= MAX_TEMPLATES)
		throw new Refusal('tooLong', { field: 'templates' });
}

const templatePlace = v.object({
	workshopId: workshopFields.workshopId,
	templateId: v.pipe(v.string('notFound'), v.uuid('notFound'))
});

export const useProgrammeSchema = templatePlace;

/**
 * Gives a workshop the programme of a template in place of the one it has; see `replaceProgramme`.
 *
 * @throws Refusal `notAllowed`, `notFound` or `programmeHasBegun`.
 */
export async function useProgramme(
	context: CommandContext,
	input: v.InferInput<typeof useProgrammeSchema>
): Promise<void> {
	const { workshopId, templateId } = parseInput(useProgrammeSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const row = await facilitated(tx, context, workshopId);
		const { projectId } = row;
		const [template] = await tx
			.select({ phases: programmeTemplate.phases })
			.from(programmeTemplate)
			.where(isTemplate(projectId, templateId));
		if (!template) throw new Refusal('notFound');
		await replacePhases(tx, row, parseInput(programmeSchema, template.phases));
		tell({ kind: 'workshop.changed', projectId, workshopId });
	});
}

export const deleteProgrammeSchema = templatePlace;

/** Takes a template away; programmes made from it stay. @throws Refusal `notAllowed` or `notFound`. */
export async function deleteProgramme(
	context: CommandContext,
	input: v.InferInput<typeof deleteProgrammeSchema>
): Promise<void> {
	const { workshopId, templateId } = parseInput(deleteProgrammeSchema, input);
	await transaction(context.db, async ({ tx, tell }) => {
		const { projectId } = await facilitated(tx, context, workshopId);
		const [gone] = await tx
			.delete(programmeTemplate)
			.where(isTemplate(projectId, templateId))
			.returning({ id: programmeTemplate.id });
		if (!gone) throw new Refusal('notFound');
		tell({ kind: 'workshop.told', projectId, workshopId });
	});
}

const isTemplate = (projectId: string, templateId: string) =>
	and(eq(programmeTemplate.id, templateId), eq(programmeTemplate.projectId, projectId));
