/** What a note says it is. A draft action is still a note until it is committed. */
export const noteKinds = ['idea', 'question', 'barrier', 'draftAction'] as const;
export type NoteKind = (typeof noteKinds)[number];
