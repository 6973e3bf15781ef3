/** What an item of an agenda is: open actions come by themselves, a decision has options. */
export const agendaKinds = ['openActions', 'decision', 'topic'] as const;
export type AgendaKind = (typeof agendaKinds)[number];
