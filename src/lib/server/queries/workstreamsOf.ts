import { asc, eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { workstream } from '$lib/server/db/schema';

/** A delindsats; number 0 is what goes across them. */
export interface WorkstreamLine {
	number: number;
	title: string;
	summary: string;
	/** Code of the recommendation it comes from. */
	sourceCode: string | null;
}

/** The project's workstreams by number, with what goes across them last. */
export async function workstreamsOf(db: Queryable, projectId: string): Promise<WorkstreamLine[]> {
	const all = await db
		.select({
			number: workstream.number,
			title: workstream.title,
			summary: workstream.summary,
			sourceCode: workstream.sourceCode
		})
		.from(workstream)
		.where(eq(workstream.projectId, projectId))
		.orderBy(asc(workstream.number));
	return [...all.filter(({ number }) => number > 0), ...all.filter(({ number }) => number === 0)];
}
