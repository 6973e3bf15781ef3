import { eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { sourceDocument } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { lockSource } from './lockSource';
import { sourceFields, type SourceFields } from './sourceFields';

/**
 * Changes what is said of one of the project's own sources; its address stays. The catalogue's are
 * shipped, and nobody's to change.
 *
 * @throws Refusal `notAllowed`, `notFound`, or what is wrong with a field.
 */
export async function editSource(
	{ actor, db }: CommandContext,
	input: SourceFields & { projectId: string; sourceId: string }
): Promise<void> {
	const { projectId, sourceId } = input;
	requireMay(actor, 'manageSources', projectId);
	const fields = parseInput(sourceFields, input);
	await transaction(db, async ({ tx, tell }) => {
		const { isOwn } = await lockSource(tx, projectId, sourceId);
		if (!isOwn) throw new Refusal('notAllowed');
		await tx.update(sourceDocument).set(fields).where(eq(sourceDocument.id, sourceId));
		tell({ kind: 'source.changed', projectId, sourceId });
	});
}
