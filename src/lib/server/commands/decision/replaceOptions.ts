import { eq } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { decisionOption } from '$lib/server/db/schema';
import type { Option } from './optionsOf';

/** Has a decision have exactly these ways open, in this order. */
export async function replaceOptions(
	tx: Queryable,
	decisionId: string,
	options: readonly Option[]
): Promise<void> {
	await tx.delete(decisionOption).where(eq(decisionOption.decisionId, decisionId));
	if (options.length === 0) return;
	await tx
		.insert(decisionOption)
		.values(options.map((option, index) => ({ ...option, decisionId, position: index + 1 })));
}
