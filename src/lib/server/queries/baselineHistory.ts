import { and, desc, eq } from 'drizzle-orm';
import type { BaselinePractice } from '$lib/domain/choice';
import type { SectorSign } from '$lib/domain/sectorSigns';
import type { Queryable } from '$lib/server/db/client';
import { baseline, sector, userAccount } from '$lib/server/db/schema';

/** An answer as it was given; of each element (null: the whole) the highest sequence is the present. */
export interface BaselineEntry {
	elementId: string | null;
	sequence: number;
	answer: BaselinePractice;
	remark: string;
	answeredBy: string;
	sector: { name: string; sign: SectorSign } | null;
	at: Date;
}

/** Every answer about a recommendation and its elements, newest first. */
export function baselineHistory(
	db: Queryable,
	projectId: string,
	recommendationId: string
): Promise<BaselineEntry[]> {
	return db
		.select({
			elementId: baseline.elementId,
			sequence: baseline.sequence,
			answer: baseline.answer,
			remark: baseline.remark,
			answeredBy: userAccount.name,
			sector: { name: sector.name, sign: sector.sign },
			at: baseline.createdAt
		})
		.from(baseline)
		.innerJoin(userAccount, eq(userAccount.id, baseline.answeredBy))
		.leftJoin(sector, eq(sector.id, baseline.sectorId))
		.where(and(eq(baseline.projectId, projectId), eq(baseline.recommendationId, recommendationId)))
		.orderBy(desc(baseline.sequence));
}
