import { eq } from 'drizzle-orm';
import type { CalendarDay } from '$lib/domain/calendarDay';
import { today } from '$lib/domain/copenhagen';
import { agesCovered, targetGroupOn, type AgeRange } from '$lib/domain/targetGroup';
import type { Queryable } from '$lib/server/db/client';
import { project, targetGroupEntry } from '$lib/server/db/schema';

/** The ages the project is for today, and in whose words; null where nobody has said. */
export async function targetGroupNow(
	db: Queryable,
	projectId: string,
	now: Date
): Promise<{ ages: AgeRange; words: string } | null> {
	const rows = await db
		.select({ entry: targetGroupEntry, includesEighteen: project.includesEighteen })
		.from(targetGroupEntry)
		.innerJoin(project, eq(project.id, targetGroupEntry.projectId))
		.where(eq(targetGroupEntry.projectId, projectId));
	const log = rows.map(({ entry, includesEighteen }) => ({
		validFrom: entry.validFrom as CalendarDay | null,
		ages: { from: entry.ageFrom, to: entry.ageTo },
		words: entry.words,
		includesEighteen
	}));
	const present = targetGroupOn(log, today(now));
	if (!present) return null;
	// Until the project has decided, nobody is called outside on account of it.
	return { ages: agesCovered(present, present.includesEighteen ?? true), words: present.words };
}
