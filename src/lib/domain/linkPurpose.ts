/** Why an action item is linked to a recommendation: it exists for it, or it helps. */
export const linkPurposes = ['mainPurpose', 'contributes'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];
