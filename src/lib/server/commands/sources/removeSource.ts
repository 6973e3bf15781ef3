import { and, eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import {
	projectSource,
	recommendation,
	sourceDocument,
	sourceVersion
} from '$lib/server/db/schema';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { lockSource } from './lockSource';

/**
 * Takes one of the project's own sources out of its library, where nothing hangs on it.
 *
 * @throws Refusal `notAllowed` (the catalogue's stay), `notFound`, or `sourceInUse`.
 */
export async function removeSource(
	{ actor, db }: CommandContext,
	{ projectId, sourceId }: { projectId: string; sourceId: string }
): Promise<void> {
	requireMay(actor, 'manageSources', projectId);
	await transaction(db, async ({ tx, tell }) => {
		const { isOwn } = await lockSource(tx, projectId, sourceId);
		if (!isOwn) throw new Refusal('notAllowed');
		const versions = await tx.$count(sourceVersion, eq(sourceVersion.sourceId, sourceId));
		const made = await tx.$count(recommendation, eq(recommendation.sourceId, sourceId));
		if (versions + made > 0) throw new Refusal('sourceInUse');
		await tx
			.delete(projectSource)
			.where(and(eq(projectSource.projectId, projectId), eq(projectSource.sourceId, sourceId)));
		await tx.delete(sourceDocument).where(eq(sourceDocument.id, sourceId));
		tell({ kind: 'source.changed', projectId, sourceId });
	});
}
