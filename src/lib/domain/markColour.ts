/** Colours people mark sections and notes with; each has a name, and none has a meaning of its own. */
export const markColours = ['yellow', 'green', 'blue', 'red', 'violet', 'grey'] as const;
export type MarkColour = (typeof markColours)[number];
