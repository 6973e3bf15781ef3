/** Most milestones an item has: with more it is a project of its own. */
export const MAX_MILESTONES = 5;
