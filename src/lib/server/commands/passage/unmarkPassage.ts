import { and, eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { passage, passageLink, passageNote } from '$lib/server/db/schema';
import { can } from '$lib/server/policies/can';
import { transaction } from '../transaction';
import { requireMay } from '../requireMay';

/**
 * Takes the mark off a place of which nothing has come: for whoever set it, and for those who lead.
 *
 * @throws Refusal `notAllowed` (also where something has come of it) or `notFound`.
 */
export async function unmarkPassage(
	context: CommandContext,
	{ projectId, passageId }: { projectId: string; passageId: string }
): Promise<void> {
	const { actor } = context;
	requireMay(actor, 'markPassages', projectId);
	await transaction(context.db, async ({ tx, tell }) => {
		const [found] = await tx
			.select({ createdBy: passage.createdBy })
			.from(passage)
			.where(and(eq(passage.id, passageId), eq(passage.projectId, projectId)))
			.for('update');
		if (!found) throw new Refusal('notFound');
		const isOwn = found.createdBy === actor.userId;
		const leads = can(actor, 'manageSources', { kind: 'project', projectId });
		const [links, notes] = await Promise.all([
			tx.$count(passageLink, eq(passageLink.passageId, passageId)),
			tx.$count(passageNote, eq(passageNote.passageId, passageId))
		]);
		if (!(isOwn || leads) || links + notes > 0) throw new Refusal('notAllowed');
		await tx.delete(passage).where(eq(passage.id, passageId));
		tell({ kind: 'passage.changed', projectId, passageId });
	});
}
