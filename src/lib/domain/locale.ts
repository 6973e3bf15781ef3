/** Languages the interface is written in; the first is the default. */
export const locales = ['da', 'en'] as const;
export type Locale = (typeof locales)[number];
