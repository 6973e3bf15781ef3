/** For how many days a link to read a project's status can hold: a year at most. */
export const linkLifetimes = [7, 30, 90, 180, 365] as const;
export type LinkLifetime = (typeof linkLifetimes)[number];

export const USUAL_LIFETIME: LinkLifetime = 30;
