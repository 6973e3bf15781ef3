import { and, eq, isNotNull } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import type { CommandContext } from '$lib/server/context';
import { anchorPlace, passage, passagePlace, sourceVersion } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';
import { lockSource } from './lockSource';

export const removeVersionSchema = v.object({
	versionId: v.pipe(v.string('notFound'), v.uuid('notFound'))
});

/**
 * Takes an imported text out again, where nobody has built on it.
 *
 * @throws Refusal `notAllowed`, `notFound`, or `versionInUse` where places in it were marked or
 *   confirmed by people.
 */
export async function removeVersion(
	{ actor, db }: CommandContext,
	input: { projectId: string; sourceId: string; versionId: string }
): Promise<void> {
	const { projectId, sourceId } = input;
	requireMay(actor, 'manageSources', projectId);
	const { versionId } = parseInput(removeVersionSchema, input);
	await transaction(db, async ({ tx, tell }) => {
		await lockSource(tx, projectId, sourceId);
		const isIt = and(
			eq(sourceVersion.id, versionId),
			eq(sourceVersion.projectId, projectId),
			eq(sourceVersion.sourceId, sourceId)
		);
		// Whoever marks a place holds the version's row: nobody does while we look.
		const found = await tx
			.select({ id: sourceVersion.id })
			.from(sourceVersion)
			.where(isIt)
			.for('update');
		if (found.length === 0) throw new Refusal('notFound');
		const marked = await tx.$count(passage, eq(passage.versionId, versionId));
		const settled = await tx.$count(
			anchorPlace,
			and(eq(anchorPlace.versionId, versionId), isNotNull(anchorPlace.settledBy))
		);
		const placed = await tx.$count(
			passagePlace,
			and(eq(passagePlace.versionId, versionId), isNotNull(passagePlace.settledBy))
		);
		if (marked + settled + placed > 0) throw new Refusal('versionInUse');
		await tx.delete(sourceVersion).where(isIt);
		tell({ kind: 'source.changed', projectId, sourceId });
	});
}
