import type { Locale } from '../domain/locale';
import * as da from './da';
import * as en from './en';

/** Every word a person reads. Danish is the type: a word missing in English does not compile. */
export type Dictionary = typeof da;

const dictionaries: Record<Locale, Dictionary> = { da, en };

export function dictionary(locale: Locale): Dictionary {
	return dictionaries[locale];
}
