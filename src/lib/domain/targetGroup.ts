import type { CalendarDay } from './calendarDay';

/** Ages in whole years, both ends included. */
export interface AgeRange {
	from: number;
	/** Null: no upper end. */
	to: number | null;
}

/** One entry of the log that says whom the project is for, from when, in whose words. */
export interface TargetGroupEntry {
	/** Null for what held from the beginning. */
	validFrom: CalendarDay | null;
	ages: AgeRange;
}

/** What held on that day: the latest entry that had begun. Null before the first. */
export function targetGroupOn<Entry extends TargetGroupEntry>(
	log: readonly Entry[],
	day: CalendarDay
): Entry | null {
	let present: Entry | null = null;
	for (const entry of log) {
		if (entry.validFrom !== null && entry.validFrom > day) continue;
		if (!present || (entry.validFrom ?? '') >= (present.validFrom ?? '')) present = entry;
	}
	return present;
}

/**
 * The ages a target group covers. Whether "0-18 år" holds those who are 18 can be read both ways,
 * so it is a setting of the project.
 */
export function agesCovered({ ages }: TargetGroupEntry, includesUpperAge: boolean): AgeRange {
	if (includesUpperAge || ages.to === null) return ages;
	return { from: ages.from, to: ages.to - 1 };
}

/** Whether some of these ages lie outside the target group. Such things are flagged, never hidden. */
export function isOutside(ages: AgeRange, targetGroup: AgeRange): boolean {
	return ages.from < targetGroup.from || (ages.to ?? Infinity) > (targetGroup.to ?? Infinity);
}
