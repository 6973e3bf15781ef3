import { today } from '$lib/domain/copenhagen';
import { agesCovered, isOutside, targetGroupOn, type AgeRange } from '$lib/domain/targetGroup';
import type { Queryable } from '$lib/server/db/client';
import { actionItemsAbout } from './actionItemsAbout';
import { choiceHistory } from './choiceHistory';
import { crosswalkOf } from './crosswalkOf';
import { notesAbout } from './notesAbout';
import { projectFrame } from './projectFrame';
import { recommendationDetail } from './recommendationDetail';
import { recommendationFacts } from './recommendationFacts';

/**
 * A recommendation with all that hangs on it: what its source says, what other sources say, what
 * the project wrote, chose and does. Null where the project's sources have no such code.
 */
export async function recommendationPage(
	db: Queryable,
	projectId: string,
	code: string,
	now: Date
) {
	const detail = await recommendationDetail(db, projectId, code);
	if (!detail) return null;
	const [facts, crosswalk, choices, notes, actionItems, frame] = await Promise.all([
		recommendationFacts(db, detail.id),
		crosswalkOf(db, projectId, detail.id),
		choiceHistory(db, projectId, detail.id),
		notesAbout(db, projectId, detail.id),
		actionItemsAbout(db, projectId, detail.id),
		projectFrame(db, projectId)
	]);
	const present = targetGroupOn(frame.targetGroup, today(now));
	// Undecided is read widely: nothing is flagged for the sake of those who are 18.
	const covered = present && agesCovered(present, frame.includesEighteen ?? true);
	return {
		detail,
		facts,
		crosswalk,
		choices,
		notes,
		actionItems,
		ages: agesOf(detail, covered)
	};
}

/** The ages the source speaks of, and the project's own where they reach beyond them. */
function agesOf(
	{ ageFrom, ageTo }: { ageFrom: number | null; ageTo: number | null },
	covered: AgeRange | null
): { spoken: AgeRange; beyond: AgeRange | null } | null {
	if (ageFrom === null) return null;
	const spoken = { from: ageFrom, to: ageTo };
	return { spoken, beyond: covered && isOutside(spoken, covered) ? covered : null };
}
