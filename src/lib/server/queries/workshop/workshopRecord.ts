import type { WorkshopRecord } from '$lib/domain/workshop/workshopRecord';
import type { Queryable } from '$lib/server/db/client';
import type { workshop } from '$lib/server/db/schema';
import { ballotDetail } from './detail/ballotDetail';
import { parkingDetail } from './detail/parkingDetail';
import { ratingDetail } from './detail/ratingDetail';
import { wordsDetail } from './detail/wordsDetail';
import { programmeOf } from './programmeOf';
import { recordedActions } from './record/recordedActions';
import { recordedAttendance } from './record/recordedAttendance';
import { recordedBoards } from './record/recordedBoards';
import { recordedChoices } from './record/recordedChoices';
import { recordedPhases } from './record/recordedPhases';

type Workshop = Pick<typeof workshop.$inferSelect, 'id' | 'projectId' | 'endedAt'>;

/**
 * The readable record of a workshop; of one that goes on, as far as it has come. Votes and ratings are
 * in it as all may know them: nothing of how they went before they were shown.
 *
 * @param showsReasons Whether it tells why owners said no: to those who run the workshop.
 */
export async function workshopRecord(
	db: Queryable,
	{ id, projectId, endedAt }: Workshop,
	{ showsReasons }: { showsReasons: boolean }
): Promise<WorkshopRecord> {
	const begun = (await programmeOf(db, id)).filter(({ startedAt }) => startedAt !== null);
	const [attendance, words, boards, votes, ratings, choices, actions, parking] = await Promise.all([
		recordedAttendance(db, projectId, id),
		recordedPhases(db, begun, ['welcome', 'checkout'], wordsDetail),
		recordedBoards(db, id),
		recordedPhases(db, begun, ['vote'], ballotDetail),
		recordedPhases(db, begun, ['rate'], ratingDetail),
		recordedChoices(db, { projectId, workshopId: id, until: endedAt }),
		recordedActions(db, id, showsReasons),
		parkingDetail(db, { workshopId: id })
	]);
	return { attendance, words, boards, votes, ratings, choices, actions, parked: parking.items };
}
