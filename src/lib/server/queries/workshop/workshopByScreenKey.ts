import { eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { workshop } from '$lib/server/db/schema';

/** A screen's key: 64 hexadecimal digits. Anything else is not even asked for. */
const KEY = /^[0-9a-f]{64}$/;

/** The workshop whose screen this key opens; null where it opens none. Knowing it is the whole right. */
export async function workshopByScreenKey(db: Queryable, key: string) {
	if (!KEY.test(key)) return null;
	const [found] = await db
		.select({ workshopId: workshop.id, projectId: workshop.projectId })
		.from(workshop)
		.where(eq(workshop.screenKey, key));
	return found ?? null;
}
