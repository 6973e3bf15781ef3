/** The life of a meeting. */
export const meetingStates = ['planned', 'running', 'held', 'cancelled'] as const;
export type MeetingState = (typeof meetingStates)[number];
