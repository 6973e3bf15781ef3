import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { narrative, userAccount, workstream } from '$lib/server/db/schema';

/** What is told of a delindsats; nothing, where nobody has written. */
export interface Narrative {
	workstreamId: string;
	/** Number 0 is what goes across them. */
	number: number;
	title: string;
	sinceLast: string;
	nextSteps: string;
	wantedDecision: string;
	/** 0 where nobody has written. */
	version: number;
	updatedAt: Date | null;
	updatedBy: string | null;
}

/** Of every delindsats of the project by number, with what goes across them last. */
export async function narratives(db: Queryable, projectId: string): Promise<Narrative[]> {
	const all = await db
		.select({
			workstreamId: workstream.id,
			number: workstream.number,
			title: workstream.title,
			sinceLast: narrative.sinceLast,
			nextSteps: narrative.nextSteps,
			wantedDecision: narrative.wantedDecision,
			version: narrative.version,
			updatedAt: narrative.updatedAt,
			updatedBy: userAccount.name
		})
		.from(workstream)
		.leftJoin(narrative, eq(narrative.workstreamId, workstream.id))
		.leftJoin(userAccount, eq(userAccount.id, narrative.updatedBy))
		.where(eq(workstream.projectId, projectId))
		.orderBy(asc(workstream.number));
	const told = all.map((row) => ({
		...row,
		sinceLast: row.sinceLast ?? '',
		nextSteps: row.nextSteps ?? '',
		wantedDecision: row.wantedDecision ?? '',
		version: row.version ?? 0
	}));
	return [...told.filter(({ number }) => number > 0), ...told.filter(({ number }) => number === 0)];
}
