import { and, eq } from 'drizzle-orm';
import * as v from 'valibot';
import { Refusal } from '$lib/domain/refusal';
import { linesOf } from '$lib/domain/source/place';
import type { CommandContext } from '$lib/server/context';
import { anchorPlace, sourceVersion } from '$lib/server/db/schema';
import { parseInput } from '../parseInput';
import { requireMay } from '../requireMay';
import { transaction } from '../transaction';

const line = v.pipe(
	v.union([v.number(), v.pipe(v.string(), v.nonEmpty('required'))], 'required'),
	v.transform(Number),
	v.integer('noSuchLine'),
	v.minValue(1, 'noSuchLine')
);

export const settleAnchorSchema = v.object({
	versionId: v.pipe(v.string('notFound'), v.uuid('notFound')),
	recommendationId: v.pipe(v.string('notFound'), v.uuid('notFound')),
	lineFrom: line,
	lineTo: line,
	/** When it was settled last, as the person saw it; empty: it was not. */
	seenSettledAt: v.pipe(v.string('changedMeanwhile'), v.maxLength(40, 'changedMeanwhile'))
});

export type SettleAnchor = v.InferInput<typeof settleAnchorSchema>;

/**
 * A person says where a recommendation stands in a version's text, from a line to a line. Where that
 * is what was found, the very characters stay.
 *
 * @throws Refusal `notAllowed`, `notFound`, `noSuchLine` (field lineFrom or lineTo), or
 *   `changedMeanwhile` where somebody else has settled it since.
 */
export async function settleAnchor(
	{ actor, db, now }: CommandContext,
	input: SettleAnchor & { projectId: string }
): Promise<void> {
	const { projectId } = input;
	requireMay(actor, 'manageSources', projectId);
	const { versionId, recommendationId, ...wanted } = parseInput(settleAnchorSchema, input);
	const settledBy = actor.userId;
	await transaction(db, async ({ tx, tell }) => {
		const isIt = and(
			eq(anchorPlace.versionId, versionId),
			eq(anchorPlace.recommendationId, recommendationId)
		);
		const [found] = await tx
			.select({
				place: anchorPlace,
				text: sourceVersion.text,
				sourceId: sourceVersion.sourceId
			})
			.from(anchorPlace)
			.innerJoin(
				sourceVersion,
				and(eq(sourceVersion.id, anchorPlace.versionId), eq(sourceVersion.projectId, projectId))
			)
			.where(isIt)
			.for('update', { of: anchorPlace });
		if (!found) throw new Refusal('notFound');
		if ((found.place.settledAt?.toISOString() ?? '') !== wanted.seenSettledAt)
			throw new Refusal('changedMeanwhile');
		const lines = linesOf(found.text);
		if (wanted.lineFrom > lines.length) throw new Refusal('noSuchLine', { field: 'lineFrom' });
		if (wanted.lineTo < wanted.lineFrom || wanted.lineTo > lines.length)
			throw new Refusal('noSuchLine', { field: 'lineTo' });
		const isAsFound =
			found.place.lineFrom === wanted.lineFrom && found.place.lineTo === wanted.lineTo;
		const whole = { charFrom: 0, charTo: lines[wanted.lineTo - 1]!.length };
		await tx
			.update(anchorPlace)
			.set({
				...(!isAsFound && { ...whole, lineFrom: wanted.lineFrom, lineTo: wanted.lineTo }),
				method: 'person',
				certainty: 1,
				settledBy,
				settledAt: now
			})
			.where(isIt);
		tell({ kind: 'source.changed', projectId, sourceId: found.sourceId });
	});
}
