/** What sort of action item it is: a trial has a hypothesis, a handover two units. */
export const actionKinds = ['ordinary', 'trial', 'handover'] as const;
export type ActionKind = (typeof actionKinds)[number];
