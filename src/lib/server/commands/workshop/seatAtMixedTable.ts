import { and, eq, isNotNull, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { participant } from '$lib/server/db/schema';

/** Sends somebody who comes after the tables were mixed to the smallest of the mixed ones. */
export async function seatAtMixedTable(
	tx: Queryable,
	workshopId: string,
	participantId: string
): Promise<void> {
	const mixed = await tx
		.select({ tableId: participant.mixedTableId })
		.from(participant)
		.where(
			and(
				eq(participant.workshopId, workshopId),
				isNotNull(participant.mixedTableId),
				isNull(participant.removedAt)
			)
		);
	const sizes = new Map<string, number>();
	for (const { tableId } of mixed) if (tableId) sizes.set(tableId, (sizes.get(tableId) ?? 0) + 1);
	const [smallest] = [...sizes].toSorted(([, a], [, b]) => a - b);
	if (smallest)
		await tx
			.update(participant)
			.set({ mixedTableId: smallest[0] })
			.where(eq(participant.id, participantId));
}
