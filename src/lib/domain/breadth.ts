/** Whom an action item is for, widest first. */
export const breadths = ['allYoung', 'riskGroup', 'involved'] as const;
export type Breadth = (typeof breadths)[number];
