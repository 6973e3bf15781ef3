import { and, eq } from 'drizzle-orm';
import { Refusal } from '$lib/domain/refusal';
import type { Queryable } from '$lib/server/db/client';
import { workstream } from '$lib/server/db/schema';

/** @throws Refusal `unknownWorkstream` where the project has none of that id. */
export async function requireWorkstream(
	tx: Queryable,
	projectId: string,
	workstreamId: string
): Promise<void> {
	const [found] = await tx
		.select({ id: workstream.id })
		.from(workstream)
		.where(and(eq(workstream.id, workstreamId), eq(workstream.projectId, projectId)));
	if (!found) throw new Refusal('unknownWorkstream', { field: 'workstreamId' });
}
