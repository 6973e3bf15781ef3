import { asc, eq, sql } from 'drizzle-orm';
import { citedLaw } from '$lib/domain/source/citedLaw';
import type { Validity } from '$lib/domain/source/validity';
import type { Queryable } from '$lib/server/db/client';
import {
	legalReference,
	projectSource,
	recommendation,
	sourceDocument
} from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';
import { latestChecks } from './latestChecks';
import { legalChecks, type LegalCheck } from './legalChecks';

/** Law as one recommendation cites it, with what the project found when it looked it up. */
export interface LegalReference {
	code: string;
	title: string;
	position: number;
	sourceKey: string;
	sourceTitle: string;
	sourceDateLabel: string;
	/** Whether the project has found its edition of the source to be the present one. */
	sourceValidity: Validity;
	/** Where the recommendation stands in its source. */
	lineFrom: number;
	law: string;
	paragraph: string | null;
	subsection: string | null;
	/** As the source names it; null where it names none. */
	edition: string | null;
	/** The place in the law as one line. */
	cited: string;
	/** Of these very words, newest first. */
	checks: LegalCheck[];
}

/** The law that a project's sources cite, or that one of their recommendations does. */
export async function legalReferences(
	db: Queryable,
	projectId: string,
	recommendationId?: string
): Promise<LegalReference[]> {
	const check = latestChecks(db, projectId);
	const [rows, checks] = await Promise.all([
		db
			.select({
				recommendationId: recommendation.id,
				code: recommendation.code,
				title: recommendation.title,
				position: legalReference.position,
				sourceKey: sourceDocument.key,
				sourceTitle: sourceDocument.title,
				sourceDateLabel: sourceDocument.dateLabel,
				sourceValidity: sql<Validity>`coalesce(${check.validity}, 'unknown')`,
				lineFrom: recommendation.lineFrom,
				law: legalReference.law,
				paragraph: legalReference.paragraph,
				subsection: legalReference.subsection,
				edition: legalReference.edition
			})
			.from(legalReference)
			.innerJoin(recommendation, eq(recommendation.id, legalReference.recommendationId))
			.innerJoin(projectSource, worksFrom(projectId))
			.innerJoin(sourceDocument, eq(sourceDocument.id, recommendation.sourceId))
			.leftJoin(check, eq(check.sourceId, sourceDocument.id))
			.where(recommendationId === undefined ? undefined : eq(recommendation.id, recommendationId))
			.orderBy(
				asc(sourceDocument.position),
				asc(recommendation.position),
				asc(legalReference.position)
			),
		legalChecks(db, projectId, recommendationId)
	]);
	return rows.map(({ recommendationId: id, ...row }) => {
		const cited = citedLaw(row);
		return {
			...row,
			cited,
			checks: checks.filter(
				(check) =>
					check.recommendationId === id &&
					check.position === row.position &&
					// The catalogue may have mended the reference since: that needs a new look.
					check.cited === cited
			)
		};
	});
}
