/** A phase as far as its time goes; instants in ms since 1970. */
export interface TimedPhase {
	id: string;
	minutes: number;
	/** Minutes that were taken from it to win back lost time; absent: none. */
	cutMinutes?: number | undefined;
	startedAt: number | null;
	endedAt: number | null;
	/** When its time is up; null where it has not begun, or is paused. */
	endsAt: number | null;
}

export interface ClockedPhase {
	id: string;
	/** As it was planned, in minutes after the workshop's own start. */
	plannedStart: number;
	/** When it began, or is expected to; null: the workshop has no start and has not begun. */
	startsAt: number | null;
}

export interface ProgrammeClock {
	phases: ClockedPhase[];
	/** All of it, in minutes. */
	total: number;
	/** When it is expected to end. */
	endsAt: number | null;
	/**
	 * How much later than planned it will end as things are, in whole minutes; below zero: earlier. What
	 * was taken from phases to come is won back already. Null: nothing to be late for.
	 */
	minutesBehind: number | null;
}

const MINUTE = 60_000;

/**
 * The programme by the clock: as it was planned, as it went, and as it goes on from here if every phase
 * takes the time it has.
 *
 * @param plannedAt When the workshop was to begin, in ms since 1970; null: no time was set, and the first
 *   phase began on time.
 */
export function programmeClock(
	phases: readonly TimedPhase[],
	plannedAt: number | null,
	now: number
): ProgrammeClock {
	const startOf = plannedStarts(phases);
	const total = phases.reduce((sum, { minutes }) => sum + minutes, 0);
	const begun = phases.findLastIndex(({ startedAt }) => startedAt !== null);
	const first = phases.find(({ startedAt }) => startedAt !== null);
	const zero = beginning(
		plannedAt,
		first && first.startedAt! - (startOf.get(first.id) ?? 0) * MINUTE
	);
	let at = begun < 0 ? zero : null;
	const clocked = phases.map((phase, index) => {
		const plannedStart = startOf.get(phase.id) ?? 0;
		if (index < begun) return { id: phase.id, plannedStart, startsAt: phase.startedAt };
		const startsAt = index === begun ? phase.startedAt : at;
		if (index === begun) at = endOf(phase, now);
		else if (at !== null) at += phase.minutes * MINUTE;
		return { id: phase.id, plannedStart, startsAt };
	});
	const planned = phases.reduce((sum, phase) => sum + plannedMinutes(phase), 0) * MINUTE;
	const behind = begun >= 0 && at !== null && zero !== null ? at - zero - planned : null;
	return {
		phases: clocked,
		total,
		endsAt: at,
		minutesBehind: behind === null ? null : Math.round(behind / MINUTE)
	};
}

/** A workshop that was begun on another day than it was planned for is a rehearsal of it, and not late. */
const ANOTHER_DAY = 6 * 60 * MINUTE;

/** What lateness is counted from: the plan, or where that says nothing about today, how it began. */
function beginning(plannedAt: number | null, begunAt: number | undefined): number | null {
	if (begunAt === undefined) return plannedAt;
	const isPlanned = plannedAt !== null && Math.abs(begunAt - plannedAt) < ANOTHER_DAY;
	return isPlanned ? plannedAt : begunAt;
}

const plannedMinutes = ({ minutes, cutMinutes = 0 }: TimedPhase) => minutes + cutMinutes;

/** When each phase was to begin, in minutes after the first. */
function plannedStarts(phases: readonly TimedPhase[]): Map<string, number> {
	let at = 0;
	return new Map(
		phases.map((phase) => {
			const start = at;
			at += plannedMinutes(phase);
			return [phase.id, start];
		})
	);
}

/** When a phase that has begun ends: as it did, or as its clock says, and not before now. */
function endOf({ startedAt, endedAt, endsAt, minutes }: TimedPhase, now: number): number {
	return endedAt ?? Math.max(endsAt ?? (startedAt ?? now) + minutes * MINUTE, now);
}
