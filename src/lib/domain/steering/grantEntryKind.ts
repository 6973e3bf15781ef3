/** A line of the grant’s account: what was planned, what is promised away, what is paid. */
export const grantEntryKinds = ['budget', 'committed', 'spent'] as const;
export type GrantEntryKind = (typeof grantEntryKinds)[number];
