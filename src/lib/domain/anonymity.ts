/**
 * Whose name a phase keeps: shown, stored but not shown, or never stored at all. The screen says
 * which before people write.
 */
export const anonymities = ['named', 'hidden', 'unstored'] as const;
export type Anonymity = (typeof anonymities)[number];
