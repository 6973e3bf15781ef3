import { and, eq, isNull, or } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { actionView } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { fields } from '../actionItemFields';
import { parseInput } from '../parseInput';

export const deleteActionViewSchema = v.object({
	projectId: fields.projectId,
	viewId: v.pipe(v.string('notFound'), v.uuid('notFound'))
});

/**
 * Takes a kept view away: one's own, or, for whoever may, one that everybody has. Nobody learns
 * whether another person has one.
 *
 * @throws Refusal `notAllowed` or `notFound`.
 */
export async function deleteActionView(
	context: CommandContext,
	input: v.InferInput<typeof deleteActionViewSchema>
): Promise<void> {
	const { actor, db } = context;
	const thing = { kind: 'project', projectId: input.projectId } as const;
	if (actor.kind !== 'user' || !can(actor, 'read', thing)) throw new Refusal('notAllowed');
	const { projectId, viewId } = parseInput(deleteActionViewSchema, input);
	const isIt = and(eq(actionView.id, viewId), eq(actionView.projectId, projectId));
	const isReachable = or(eq(actionView.userId, actor.userId), isNull(actionView.userId));
	const [view] = await db
		.select({ userId: actionView.userId })
		.from(actionView)
		.where(and(isIt, isReachable));
	if (!view) throw new Refusal('notFound');
	if (view.userId === null && !can(actor, 'deleteSharedView', thing))
		throw new Refusal('notAllowed');
	await db.delete(actionView).where(isIt);
}
