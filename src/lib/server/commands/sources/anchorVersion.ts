import { setImmediate } from 'node:timers/promises';
import { eq } from 'drizzle-orm';
import { anchorsOf, type FoundAnchor } from '$lib/domain/source/anchor/findAnchors';
import type { Queryable } from '$lib/server/db/client';
import { sourceVersion } from '$lib/server/db/schema';
import { catalogueSought } from './catalogueSought';
import { earlierSought } from './earlierSought';
import type { Sought } from './sought';
import { writePlaces } from './writePlaces';

/** In ms: for so long at a time nobody else on this process is served. */
const AT_ONCE = 12;

/**
 * Finds where the source's items stand in a version's text, and what people marked in earlier versions
 * of it, and keeps it with how sure it is. May be done again: what a person has settled stays.
 */
export async function anchorVersion(tx: Queryable, versionId: string): Promise<void> {
	const [version] = await tx
		.select({
			id: sourceVersion.id,
			projectId: sourceVersion.projectId,
			sourceId: sourceVersion.sourceId,
			text: sourceVersion.text
		})
		.from(sourceVersion)
		.where(eq(sourceVersion.id, versionId));
	if (!version) return;
	const earlier = await earlierSought(tx, version);
	const own = earlier.flatMap(({ kinds }) =>
		[...kinds].flatMap(([key, kind]) => (kind === 'recommendation' ? [key] : []))
	);
	const catalogue = await catalogueSought(tx, version, new Set(own));
	for (const sought of [catalogue, ...earlier]) {
		const found = await findInTurns(version.text, sought);
		await writePlaces(tx, versionId, sought, found);
	}
}

/** Finds them step by step, and lets others have their turn in between. */
async function findInTurns(text: string, { items, lineCount }: Sought): Promise<FoundAnchor[]> {
	const found: FoundAnchor[] = [];
	if (items.length === 0) return found;
	let since = performance.now();
	for (const step of anchorsOf(text, items, { lineCount })) {
		if (step) found.push(step);
		if (performance.now() - since < AT_ONCE) continue;
		await setImmediate();
		since = performance.now();
	}
	return found;
}
