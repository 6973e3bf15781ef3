import { tick } from 'svelte';

/**
 * Gives the keyboard to the menu of a section or a note, which may just have come or moved.
 *
 * @param selector Of the section's head or the note's card.
 */
export async function focusMenu(selector: string): Promise<void> {
	await tick();
	requestAnimationFrame(() => {
		const menu = document.querySelector<HTMLElement>(`${selector} [aria-haspopup="menu"]`);
		menu?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
		menu?.focus();
	});
}

/** The head of the section of that key. */
export const headOf = (key: string): string => `[data-section="${key}"] > header`;

/** The card of the note of that key. */
export const cardOf = (key: string): string => `[data-card="${key}"]`;
