import { eq } from 'drizzle-orm';
import type { MyCommitments } from '$lib/domain/workshop/myCommitments';
import { answerableUntil } from '$lib/domain/workshop/answerableUntil';
import type { Queryable } from '$lib/server/db/client';
import { workshop } from '$lib/server/db/schema';
import { actionsDetail } from './detail/actionsDetail';

/** What was written for a participant to answer; null as long as the workshop goes on. */
export async function myCommitments(
	db: Queryable,
	{ workshopId, participantId }: { workshopId: string; participantId: string },
	now: Date
): Promise<MyCommitments | null> {
	const [found] = await db
		.select({ endedAt: workshop.endedAt })
		.from(workshop)
		.where(eq(workshop.id, workshopId));
	if (!found?.endedAt) return null;
	const until = answerableUntil(found.endedAt.getTime());
	const { actions } = await actionsDetail(db, { workshopId });
	return {
		actions: actions.filter(({ ownerParticipantId }) => ownerParticipantId === participantId),
		answerableUntil: until,
		mayAnswer: now.getTime() < until
	};
}
