/** Whether the edition a project works from is still the one in force. */
export const validities = ['current', 'superseded', 'unknown'] as const;
export type Validity = (typeof validities)[number];
