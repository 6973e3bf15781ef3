/** What a thread can be asked for from. */
export const threadKinds = ['recommendation', 'passage', 'note', 'choice', 'action'] as const;
export type ThreadKind = (typeof threadKinds)[number];
