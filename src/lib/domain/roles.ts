/** What a user can be in a project, most rights first. Two people may both be project lead. */
export const roles = ['projectLead', 'facilitator', 'member', 'steering', 'reader'] as const;
export type Role = (typeof roles)[number];
