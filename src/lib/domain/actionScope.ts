/** How far an action item reaches. */
export const actionScopes = ['local', 'interMunicipal', 'regional'] as const;
export type ActionScope = (typeof actionScopes)[number];
