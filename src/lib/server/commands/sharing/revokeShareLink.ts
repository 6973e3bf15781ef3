import { and, eq, isNull } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { shareLink } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';

export const revokeShareLinkSchema = v.object({
	projectId: v.pipe(v.string('required'), v.uuid('notFound')),
	linkId: v.pipe(v.string('required'), v.uuid('notFound'))
});

/**
 * Closes a link: whoever has it reads nothing by it any more. What was read is still counted.
 *
 * @throws Refusal `notAllowed`, or `notFound` for one that is no open link of the project.
 */
export async function revokeShareLink(
	context: CommandContext,
	input: v.InferInput<typeof revokeShareLinkSchema>
): Promise<void> {
	requireMay(context.actor, 'share', input.projectId);
	const { projectId, linkId } = parseInput(revokeShareLinkSchema, input);
	await transaction(context.db, async ({ tx }) => {
		const revoked = await tx
			.update(shareLink)
			.set({ revokedAt: context.now })
			.where(
				and(
					eq(shareLink.id, linkId),
					eq(shareLink.projectId, projectId),
					isNull(shareLink.revokedAt)
				)
			)
			.returning({ id: shareLink.id });
		if (revoked.length === 0) throw new Refusal('notFound');
	});
}
