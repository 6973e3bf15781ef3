/** Forms a source document is read from. */
export const sourceFormats = ['text', 'markdown', 'word', 'pdf'] as const;
export type SourceFormat = (typeof sourceFormats)[number];
