import { tick } from 'svelte';

/** Tells the page how high the bar at its foot is, so that nothing has to stand under it. */
export function keepRoomAtFoot(bar: HTMLElement): () => void {
	const { style } = document.documentElement;
	const sizes = new ResizeObserver(() => {
		style.setProperty('--board-foot', `${bar.offsetHeight}px`);
	});
	sizes.observe(bar);
	style.setProperty('--board-foot', `${bar.offsetHeight}px`);
	// The note that was chosen by key may stand where the bar has just come.
	void tick().then(() =>
		document.activeElement?.closest('[data-card]')?.scrollIntoView({ block: 'nearest' })
	);
	return () => {
		sizes.disconnect();
		style.removeProperty('--board-foot');
	};
}
