import { createContext } from 'svelte';
import type { Locale } from '../domain/locale';
import { dictionary, type Dictionary } from './index';

export interface Wording {
	locale: Locale;
	text: Dictionary;
}

const [getWording, setWordingContext] = createContext<Wording>();

/**
 * Sets the language of everything below; called once, by the root layout. Changing language loads
 * the page anew, so the wording never changes under a component.
 */
export function setWording(locale: Locale): void {
	setWordingContext({ locale, text: dictionary(locale) });
}

/** @example const text = useText(); … {text.board.addNote} */
export function useText(): Dictionary {
	return getWording().text;
}

export function useLocale(): Locale {
	return getWording().locale;
}
