import { and, eq, max } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import { citedLaw } from '$lib/domain/source/citedLaw';
import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { legalCheck, legalReference, projectSource, recommendation } from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';
import { legalCheckFields, type LegalCheckFields } from './legalCheckFields';
import { lockProject } from './lockProject';
import { parseInput } from './parseInput';
import { requireMay } from './requireMay';
import { transaction } from './transaction';

/**
 * Keeps what somebody found who looked a law up: for every recommendation that cites that place, or
 * for one of them. Nothing is overwritten; two who look at once are both heard, one after the other.
 * @returns For how many recommendations it holds.
 */
export async function checkLaw(
	{ actor, db }: CommandContext,
	input: LegalCheckFields & { projectId: string }
): Promise<number> {
	const { projectId } = input;
	requireMay(actor, 'checkLaw', projectId);
	const { cited, code, ...found } = parseInput(legalCheckFields, input);
	return transaction(db, async ({ tx, tell }) => {
		// The next number of each reference is taken by one person at a time.
		await lockProject(tx, projectId);
		const references = await citing(tx, projectId, { cited, code });
		await tx.insert(legalCheck).values(
			references.map(({ last, ...reference }) => ({
				...{ ...reference, projectId, cited, checkedBy: actor.userId },
				...found,
				sequence: (last ?? 0) + 1
			}))
		);
		tell({ kind: 'law.checked', projectId });
		return references.length;
	});
}

/** The references of the project's sources to that very place, each with its last check's number. */
async function citing(
	tx: Queryable,
	projectId: string,
	{ cited, code }: { cited: string; code: string }
): Promise<{ recommendationId: string; position: number; last: number | null }[]> {
	const rows = await tx
		.select({
			code: recommendation.code,
			recommendationId: legalReference.recommendationId,
			position: legalReference.position,
			law: legalReference.law,
			paragraph: legalReference.paragraph,
			subsection: legalReference.subsection,
			last: max(legalCheck.sequence)
		})
		.from(legalReference)
		.innerJoin(recommendation, eq(recommendation.id, legalReference.recommendationId))
		.innerJoin(projectSource, worksFrom(projectId))
		.leftJoin(
			legalCheck,
			and(
				eq(legalCheck.projectId, projectId),
				eq(legalCheck.recommendationId, legalReference.recommendationId),
				eq(legalCheck.position, legalReference.position)
			)
		)
		.groupBy(recommendation.code, legalReference.recommendationId, legalReference.position);
	const ofPlace = rows.filter((row) => citedLaw(row) === cited);
	if (ofPlace.length === 0) throw new Refusal('notFound');
	const chosen = ofPlace.filter((row) => code === '' || row.code === code);
	if (chosen.length === 0) throw new Refusal('unknownRecommendation', { field: 'code' });
	return chosen.map(({ recommendationId, position, last }) => ({
		...{ recommendationId, position, last }
	}));
}
