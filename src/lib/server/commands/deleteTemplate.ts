import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { boardTemplate } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { parseInput } from './parseInput';

export const deleteTemplateSchema = v.object({
	projectId: v.pipe(v.string('notFound'), v.uuid('notFound')),
	templateId: v.pipe(v.string('notFound'), v.uuid('notFound'))
});

/**
 * Deletes a project's template; boards that began with it stay as they are.
 *
 * @throws Refusal `notAllowed` or `notFound`.
 */
export async function deleteTemplate(
	context: CommandContext,
	input: v.InferInput<typeof deleteTemplateSchema>
): Promise<void> {
	const { projectId } = input;
	if (!can(context.actor, 'deleteTemplate', { kind: 'project', projectId }))
		throw new Refusal('notAllowed');
	const { templateId } = parseInput(deleteTemplateSchema, input);
	const deleted = await context.db
		.delete(boardTemplate)
		.where(and(eq(boardTemplate.id, templateId), eq(boardTemplate.projectId, projectId)))
		.returning({ id: boardTemplate.id });
	if (deleted.length === 0) throw new Refusal('notFound');
}
