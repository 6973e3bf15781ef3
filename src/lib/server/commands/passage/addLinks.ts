import type { CommandContext } from '$lib/server/context';
import type { Queryable } from '$lib/server/db/client';
import { passageLink } from '$lib/server/db/schema';
import type { LinkTarget } from './linkTargets';

/** Says what a passage is about; what is said already stays as it was said. */
export async function addLinks(
	tx: Queryable,
	{ actor, now }: CommandContext,
	passageId: string,
	targets: readonly LinkTarget[],
	{ isOrigin }: { isOrigin: boolean }
): Promise<void> {
	const createdBy = actor.kind === 'user' ? actor.userId : null;
	await tx
		.insert(passageLink)
		.values(
			targets.map((target) => ({ passageId, ...target, isOrigin, createdBy, createdAt: now }))
		)
		.onConflictDoNothing();
}
