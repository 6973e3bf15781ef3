/**
 * Three kinds of time limit that never mix. A fixed date is a day. A relative norm ("14 dage efter
 * henvendelse") needs a start event and is never turned into a date by itself. A qualitative norm
 * ("straks") is words.
 */
export const deadlineKinds = ['fixedDate', 'relativeNorm', 'qualitativeNorm'] as const;
export type DeadlineKind = (typeof deadlineKinds)[number];
