import { and, count, eq, isNull, sql } from 'drizzle-orm';
import * as v from 'valibot';
import { actionQuestionAddress } from '$lib/domain/actionQuestionAddress';
import { actionQuestionOf } from '$lib/domain/actionQuestionOf';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { actionView } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { fields } from '../actionItemFields';
import { lockProject } from '../lockProject';
import { parseInput } from '../parseInput';
import { transaction } from '../transaction';
import { words } from '../words';

/** Views a person may have of one project, and that everybody may have: a list that is read at a glance. */
const MAX_VIEWS = 50;
/** Longer than any address the page makes. */
const MAX_QUERY = 2000;

export const saveActionViewSchema = v.object({
	projectId: fields.projectId,
	name: v.pipe(words(80), v.nonEmpty('required')),
	/** The address's question; only what the page understands of it is kept. */
	query: v.pipe(words(MAX_QUERY), v.transform(understood)),
	/** '1': everybody in the project has it. */
	isShared: v.optional(v.picklist(['', '1'], 'required'), '')
});

/**
 * Keeps a way of looking at a project's actions under a name, for oneself or for everybody. One of
 * the same name is replaced.
 *
 * @throws Refusal `notAllowed`, or what is wrong with a field.
 */
export async function saveActionView(
	context: CommandContext,
	input: v.InferInput<typeof saveActionViewSchema>
): Promise<void> {
	const { actor } = context;
	const thing = { kind: 'project', projectId: input.projectId } as const;
	if (actor.kind !== 'user' || !can(actor, 'read', thing)) throw new Refusal('notAllowed');
	const { projectId, name, query, isShared } = parseInput(saveActionViewSchema, input);
	if (isShared && !can(actor, 'shareView', thing)) throw new Refusal('notAllowed');
	const userId = isShared ? null : actor.userId;
	await transaction(context.db, async ({ tx }) => {
		// Those who save at once are counted one after the other.
		await lockProject(tx, projectId);
		await tx
			.insert(actionView)
			.values({ projectId, userId, name, query })
			.onConflictDoUpdate({
				target: [actionView.projectId, actionView.userId, actionView.name],
				set: { query: sql`excluded.query` }
			});
		if ((await viewsOf(tx, projectId, userId)) > MAX_VIEWS)
			throw new Refusal('tooManyViews', { field: 'name', params: { max: MAX_VIEWS } });
	});
}

async function viewsOf(tx: Queryable, projectId: string, userId: string | null): Promise<number> {
	const whose = userId === null ? isNull(actionView.userId) : eq(actionView.userId, userId);
	const [found] = await tx
		.select({ count: count() })
		.from(actionView)
		.where(and(eq(actionView.projectId, projectId), whose));
	return found?.count ?? 0;
}

function understood(query: string): string {
	return actionQuestionAddress(actionQuestionOf(new URLSearchParams(query)));
}
