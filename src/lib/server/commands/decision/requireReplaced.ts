import { and, eq, ne } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { decision } from '$lib/server/db/schema';

/**
 * Only what was decided in the project can be replaced, and only by one that stands.
 *
 * @param by The one that is to take its place, where it is there already.
 * @throws Refusal `notFound` or `alreadyInUse`, field `replacesId`.
 */
export async function requireReplaced(
	tx: Queryable,
	{ projectId, replacesId }: { projectId: string; replacesId: string },
	by?: string
): Promise<void> {
	if (!replacesId) return;
	const [earlier] = await tx
		.select({ id: decision.id })
		.from(decision)
		.where(
			and(
				eq(decision.id, replacesId),
				eq(decision.projectId, projectId),
				eq(decision.state, 'decided')
			)
		);
	if (!earlier) throw new Refusal('notFound', { field: 'replacesId' });
	const [other] = await tx
		.select({ id: decision.id })
		.from(decision)
		.where(
			and(
				eq(decision.replacesId, replacesId),
				ne(decision.state, 'withdrawn'),
				by ? ne(decision.id, by) : undefined
			)
		)
		.limit(1);
	if (other) throw new Refusal('alreadyInUse', { field: 'replacesId' });
}
