const PLACE = 'handlekraft:letter-keys';

/**
 * Whether single letters are shortcuts. Whoever dictates has to be able to turn them off: a word
 * that is misheard would otherwise do something.
 */
export function usesLetterKeys(): boolean {
	try {
		return localStorage.getItem(PLACE) !== 'off';
	} catch {
		return true;
	}
}

/** Keeps the choice in this browser, where it keeps anything. */
export function keepLetterKeys(isOn: boolean): void {
	try {
		if (isOn) localStorage.removeItem(PLACE);
		else localStorage.setItem(PLACE, 'off');
	} catch {
		// Then it holds for as long as the page is open.
	}
}
