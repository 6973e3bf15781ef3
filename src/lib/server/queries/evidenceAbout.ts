import { and, asc, eq, isNotNull, or } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Queryable } from '$lib/server/db/client';
import { crosswalk, projectSource, recommendation, sourceDocument } from '$lib/server/db/schema';
import { worksFrom } from '$lib/server/db/worksFrom';

/** What one source says of a method's evidence: its own words, never another's. */
export interface EvidenceLabel {
	code: string;
	title: string;
	evidence: string;
	sourceTitle: string;
}

export interface MethodEvidence {
	code: string;
	title: string;
	/** The method's own source first. */
	labels: EvidenceLabel[];
}

/**
 * What the project's sources say of the evidence for a recommendation and for what it consists of:
 * each method with a label from every source that gives it one.
 */
export async function evidenceAbout(
	db: Queryable,
	projectId: string,
	recommendationId: string
): Promise<MethodEvidence[]> {
	const method = alias(recommendation, 'method');
	const rows = await db
		.selectDistinct({
			method: { id: method.id, code: method.code, title: method.title, at: method.position },
			id: recommendation.id,
			code: recommendation.code,
			title: recommendation.title,
			evidence: recommendation.evidence,
			sourceTitle: sourceDocument.title,
			sourceAt: sourceDocument.position
		})
		.from(method)
		.leftJoin(crosswalk, or(eq(crosswalk.fromId, method.id), eq(crosswalk.toId, method.id)))
		.innerJoin(
			recommendation,
			or(
				eq(recommendation.id, method.id),
				eq(recommendation.id, crosswalk.fromId),
				eq(recommendation.id, crosswalk.toId)
			)
		)
		.innerJoin(projectSource, worksFrom(projectId))
		.innerJoin(sourceDocument, eq(sourceDocument.id, recommendation.sourceId))
		.where(
			and(
				or(eq(method.id, recommendationId), eq(method.parentId, recommendationId)),
				isNotNull(recommendation.evidence)
			)
		)
		.orderBy(asc(method.position), asc(sourceDocument.position), asc(recommendation.code));
	const methods = new Map<string, MethodEvidence>();
	for (const { method: of, id, code, title, evidence, sourceTitle } of rows) {
		const entry = methods.get(of.id) ?? { code: of.code, title: of.title, labels: [] };
		const label = { code, title, evidence: evidence!, sourceTitle };
		if (id === of.id) entry.labels.unshift(label);
		else entry.labels.push(label);
		methods.set(of.id, entry);
	}
	return [...methods.values()];
}
