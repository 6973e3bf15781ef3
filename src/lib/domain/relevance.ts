/** How near an item lies to the project, nearest first. */
export const relevances = ['core', 'supporting', 'background'] as const;
export type Relevance = (typeof relevances)[number];
