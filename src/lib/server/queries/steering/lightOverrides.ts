import { and, eq, isNotNull } from 'drizzle-orm';
import type { LightOverride } from '$lib/domain/lightOverride';
import type { Queryable } from '$lib/server/db/client';
import { actionItem } from '$lib/server/db/schema';

/** By number of the item: where a person has overridden the rule of the lights, and why. */
export async function lightOverrides(
	db: Queryable,
	projectId: string
): Promise<Map<number, LightOverride>> {
	const items = await db
		.select({
			number: actionItem.number,
			light: actionItem.lightOverride,
			reason: actionItem.lightOverrideReason
		})
		.from(actionItem)
		.where(and(eq(actionItem.projectId, projectId), isNotNull(actionItem.lightOverride)));
	return new Map(
		items.flatMap(({ number, light, reason }) =>
			light ? [[number, { light, reason }] as const] : []
		)
	);
}
