import { and, asc, countDistinct, desc, eq, isNull } from 'drizzle-orm';
import type { Queryable } from '$lib/server/db/client';
import { board, participant, workshop } from '$lib/server/db/schema';

/** A project's workshops, newest day first; those without a day come before them. */
export function workshopList(db: Queryable, projectId: string) {
	return db
		.select({
			id: workshop.id,
			title: workshop.title,
			code: workshop.code,
			heldOn: workshop.heldOn,
			place: workshop.place,
			isOpen: workshop.isOpen,
			isRehearsal: workshop.isRehearsal,
			participants: countDistinct(participant.id),
			boards: countDistinct(board.id)
		})
		.from(workshop)
		.leftJoin(
			participant,
			and(eq(participant.workshopId, workshop.id), isNull(participant.removedAt))
		)
		.leftJoin(board, and(eq(board.workshopId, workshop.id), isNull(board.deletedAt)))
		.where(eq(workshop.projectId, projectId))
		.groupBy(workshop.id)
		.orderBy(desc(workshop.heldOn), asc(workshop.title));
}

export type ListedWorkshop = Awaited<ReturnType<typeof workshopList>>[number];
