/** Ways a new board can begin; what their sections are called stands in the dictionary. */
export const boardTemplates = ['ideas', 'one', 'steps'] as const;
