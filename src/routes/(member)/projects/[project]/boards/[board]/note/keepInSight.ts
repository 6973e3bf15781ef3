import { on } from 'svelte/events';

/** Brings a field back into sight when the keyboard of a phone has come up over it. */
export function keepInSight(field: HTMLElement): () => void {
	const { visualViewport } = window;
	if (!visualViewport) return () => {};
	return on(visualViewport, 'resize', () => {
		if (document.activeElement === field) field.scrollIntoView({ block: 'nearest' });
	});
}
