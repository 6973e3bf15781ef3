import { wallClock } from '$lib/domain/copenhagen';
import { clockTime } from '$lib/domain/workshop/parseClock';
import { programmeClock, type ProgrammeClock } from '$lib/domain/workshop/programmeClock';
import type { DeskState } from '$lib/domain/workshop/deskState';
import type { ProgrammePhase } from '$lib/server/queries/workshop/programmeOf';

/** The programme by the clock, as the desk knows it; the running phase's end is the feed's word. */
export function deskClock(
	phases: readonly ProgrammePhase[],
	{ phase: running }: Pick<DeskState, 'phase'>,
	startsAt: number | null,
	now: number
): ProgrammeClock {
	return programmeClock(
		phases.map(({ id, minutes, settings, startedAt, endedAt, endsAt }) => ({
			id,
			minutes,
			cutMinutes: settings.cutMinutes,
			startedAt: startedAt?.getTime() ?? null,
			endedAt: endedAt?.getTime() ?? null,
			endsAt: running?.id === id ? running.endsAt : (endsAt?.getTime() ?? null)
		})),
		startsAt,
		now
	);
}

/** An instant as the wall clock in the room shows it; `''` where there is none. */
export function wallTime(at: number | null | undefined): string {
	if (at === null || at === undefined) return '';
	const { hour, minute } = wallClock(new Date(at));
	return clockTime(Number(hour) * 60 + Number(minute));
}
