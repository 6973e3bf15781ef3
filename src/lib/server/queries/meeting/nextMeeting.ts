import type { ListedMeeting } from './meetingsOf';

/** The meeting that runs, or else the first one planned. */
export function nextMeeting(meetings: readonly ListedMeeting[]): ListedMeeting | null {
	const running = meetings.find(({ state }) => state === 'running');
	if (running) return running;
	const planned = meetings.filter(({ state }) => state === 'planned');
	return planned.sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime())[0] ?? null;
}
