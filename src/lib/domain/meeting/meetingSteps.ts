import type { MeetingState } from './meetingState';

/** What can be done with a meeting as a whole, and from where it can be done. */
const from = {
	start: ['planned'],
	end: ['running'],
	cancel: ['planned'],
	/** What was noted is to be mended. */
	reopen: ['held'],
	/** Its agenda and who comes can be changed. */
	prepare: ['planned', 'running'],
	/** What is decided, agreed and noted at it. */
	record: ['running'],
	/** When and where it is. */
	plan: ['planned', 'running']
} as const satisfies Record<string, readonly MeetingState[]>;

export type MeetingStep = keyof typeof from;

/** Whether the step can be taken as the meeting stands. */
export function canTake(step: MeetingStep, state: MeetingState): boolean {
	return (from[step] as readonly MeetingState[]).includes(state);
}
