/**
 * How a place in a text was found: the words stand there as they are, they stand there but for line
 * breaks, bullets and hyphens, something like them does, a person pointed at it, or not at all.
 */
export const placeMethods = ['exact', 'folded', 'alike', 'person', 'missing'] as const;
export type PlaceMethod = (typeof placeMethods)[number];
