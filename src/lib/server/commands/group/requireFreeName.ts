import { and, eq, ne } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { workingGroup } from '$lib/server/db/schema';

/**
 * Two groups of one name nobody could tell apart. Call it with the project locked.
 *
 * @param except The group that has the name itself.
 * @throws Refusal `alreadyInUse`, field `name`.
 */
export async function requireFreeName(
	tx: Queryable,
	{ projectId, name }: { projectId: string; name: string },
	except?: string
): Promise<void> {
	const [other] = await tx
		.select({ id: workingGroup.id })
		.from(workingGroup)
		.where(
			and(
				eq(workingGroup.projectId, projectId),
				eq(workingGroup.name, name),
				except ? ne(workingGroup.id, except) : undefined
			)
		);
	if (other) throw new Refusal('alreadyInUse', { field: 'name' });
}
