/** The ways to look at a project's action items. */
export const actionLooks = ['list', 'board', 'timeline'] as const;
export type ActionLook = (typeof actionLooks)[number];
