import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { outgoingMail } from '$lib/server/db/schema';
import { fields } from '../actionItemFields';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';

export const retryMailSchema = v.object({
	projectId: fields.projectId,
	mailId: v.pipe(v.string('notFound'), v.uuid('notFound'))
});

/**
 * Lets a mail that was given up be tried again, at once and as often as a new one.
 *
 * @throws Refusal notFound for a mail that is not the project's, or was not given up.
 */
export async function retryMail(
	context: CommandContext,
	input: v.InferInput<typeof retryMailSchema>
): Promise<void> {
	requireMay(context.actor, 'readMail', input.projectId);
	const { projectId, mailId } = parseInput(retryMailSchema, input);
	const taken = await context.db
		.update(outgoingMail)
		.set({ failedAt: null, attempts: 0, fault: '', notBefore: context.now })
		.where(
			and(
				eq(outgoingMail.id, mailId),
				eq(outgoingMail.projectId, projectId),
				isNull(outgoingMail.sentAt),
				isNotNull(outgoingMail.failedAt)
			)
		)
		.returning({ id: outgoingMail.id });
	if (taken.length === 0) throw new Refusal('notFound');
}
