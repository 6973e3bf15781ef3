import { eq, sql } from 'drizzle-orm';
import { compareRisks } from '$lib/domain/steering/riskOrder';
import type { Queryable } from '$lib/server/db/client';
import { risk, workstream } from '$lib/server/db/schema';

/** A risk as its page shows it. */
export interface RiskLine {
	id: string;
	/** In the order they were written down; none is ever taken away, so it stays. */
	number: number;
	title: string;
	consequence: string;
	likelihood: number;
	impact: number;
	mitigation: string;
	ownerName: string;
	workstreamId: string | null;
	workstream: { number: number; title: string } | null;
	updatedAt: Date;
	/** Null: it is open. */
	closedAt: Date | null;
	version: number;
}

/** Every risk of the project, open and closed, the worst first. */
export async function riskList(db: Queryable, projectId: string): Promise<RiskLine[]> {
	const risks = await db
		.select({
			id: risk.id,
			number: sql<number>`(row_number() over (order by ${risk.createdAt}, ${risk.id}))::int`,
			title: risk.title,
			consequence: risk.consequence,
			likelihood: risk.likelihood,
			impact: risk.impact,
			mitigation: risk.mitigation,
			ownerName: risk.ownerName,
			workstreamId: risk.workstreamId,
			workstream: { number: workstream.number, title: workstream.title },
			updatedAt: risk.updatedAt,
			closedAt: risk.closedAt,
			version: risk.version
		})
		.from(risk)
		.leftJoin(workstream, eq(workstream.id, risk.workstreamId))
		.where(eq(risk.projectId, projectId));
	return risks.sort(compareRisks);
}
