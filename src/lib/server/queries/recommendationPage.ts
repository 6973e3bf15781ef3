import type { CalendarDay } from '$lib/domain/calendarDay';
import { today } from '$lib/domain/copenhagen';
import { agesCovered, isOutside, targetGroupOn, type AgeRange } from '$lib/domain/targetGroup';
import type { Queryable } from '$lib/server/db/client';
import { actionItemsAbout } from './actionItemsAbout';
import { baselineHistory } from './baselineHistory';
import { choiceHistory } from './choiceHistory';
import { conflictsAbout } from './conflictsAbout';
import { crosswalkOf } from './crosswalkOf';
import { evidenceAbout } from './evidenceAbout';
import { notesAbout } from './notesAbout';
import { passagesAbout } from './passage/passagesAbout';
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
	const [
		facts,
		crosswalk,
		conflicts,
		evidence,
		choices,
		baselines,
		notes,
		actionItems,
		places,
		frame
	] = await Promise.all([
		recommendationFacts(db, projectId, detail.id),
		crosswalkOf(db, projectId, detail.id),
		conflictsAbout(db, projectId, detail.id),
		evidenceAbout(db, projectId, detail.id),
		choiceHistory(db, projectId, detail.id),
		baselineHistory(db, projectId, detail.id),
		notesAbout(db, projectId, detail.id),
		actionItemsAbout(db, projectId, detail.id),
		passagesAbout(db, projectId, detail.id),
		projectFrame(db, projectId)
	]);
	const present = targetGroupOn(frame.targetGroup, today(now));
	// Undecided is read widely: nothing is flagged for the sake of those who are 18.
	const covered = present && agesCovered(present, frame.includesEighteen ?? true);
	return {
		detail,
		facts,
		crosswalk,
		conflicts,
		evidence,
		choices,
		baselines,
		notes,
		actionItems,
		places,
		ages: agesOf(detail, covered && { ages: covered, since: present.validFrom })
	};
}

/** The ages the source speaks of beside the project's own, and whether they reach beyond them. */
function agesOf(
	{ ageFrom, ageTo }: { ageFrom: number | null; ageTo: number | null },
	covered: { ages: AgeRange; since: CalendarDay | null } | null
) {
	if (ageFrom === null) return null;
	const spoken = { from: ageFrom, to: ageTo };
	const beyond = covered && isOutside(spoken, covered.ages) ? covered.ages : null;
	return { spoken, beyond, covered: covered?.ages ?? null, since: covered?.since ?? null };
}
