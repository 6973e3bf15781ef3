import { and, eq, inArray } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { actionItemContributor } from '$lib/server/db/schema';

/** Those of the items to which a unit contributes; none where there is no unit. */
export async function helpedBy(
	tx: Queryable,
	unitId: string | null,
	ids: readonly string[]
): Promise<ReadonlySet<string>> {
	if (unitId === null) return new Set();
	const rows = await tx
		.select({ id: actionItemContributor.actionItemId })
		.from(actionItemContributor)
		.where(
			and(
				eq(actionItemContributor.unitId, unitId),
				inArray(actionItemContributor.actionItemId, [...ids])
			)
		);
	return new Set(rows.map(({ id }) => id));
}
