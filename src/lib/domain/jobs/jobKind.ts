/** Timed work, by what it does. */
export const jobKinds = ['reminders', 'digest'] as const;
export type JobKind = (typeof jobKinds)[number];
