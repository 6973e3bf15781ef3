import { and, eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { passage, passageLink } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { transaction } from '../transaction';
import { requireMay } from '../requireMay';

/**
 * Takes back that a passage is about a recommendation: for whoever said it, and for those who lead.
 * Where the recommendation was made from the passage, that it was stays.
 *
 * @throws Refusal `notAllowed` or `notFound`.
 */
export async function unlinkPassage(
	context: CommandContext,
	{ projectId, passageId, linkId }: { projectId: string; passageId: string; linkId: string }
): Promise<void> {
	const { actor } = context;
	requireMay(actor, 'markPassages', projectId);
	await transaction(context.db, async ({ tx, tell }) => {
		const [found] = await tx
			.select({ createdBy: passageLink.createdBy, isOrigin: passageLink.isOrigin })
			.from(passageLink)
			.innerJoin(passage, eq(passage.id, passageLink.passageId))
			.where(
				and(eq(passageLink.id, linkId), eq(passage.id, passageId), eq(passage.projectId, projectId))
			);
		if (!found) throw new Refusal('notFound');
		const isOwn = found.createdBy === actor.userId;
		const leads = can(actor, 'manageSources', { kind: 'project', projectId });
		if (found.isOrigin || !(isOwn || leads)) throw new Refusal('notAllowed');
		await tx.delete(passageLink).where(eq(passageLink.id, linkId));
		tell({ kind: 'passage.changed', projectId, passageId });
	});
}
