import { createContext } from 'svelte';

/** What of the themes is open on the page. */
export class ThemeDesk {
	/** The panel beside the board. */
	isOpen = $state(false);
	/** The dialog with suggestions. */
	isSuggesting = $state(false);
	/** Keys of the notes that are being put under a theme. */
	filing: readonly string[] | null = $state.raw(null);
	/** The theme deleted last, while the way back is offered. */
	deleted: { key: string; title: string } | null = $state.raw(null);
}

export const [useThemeDesk, setThemeDesk] = createContext<ThemeDesk>();
