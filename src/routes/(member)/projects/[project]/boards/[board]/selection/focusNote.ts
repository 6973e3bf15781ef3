import { tick } from 'svelte';

/** Gives the focus to a note, after what took it away. */
export async function focusNote(key: string | undefined): Promise<void> {
	await tick();
	const card = document.querySelector<HTMLElement>(`[data-card="${key}"]`);
	card?.querySelector<HTMLElement>('button.words')?.focus();
}
