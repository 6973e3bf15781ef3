/** Tells the page how high the bar at its foot is, so that nothing has to stand under it. */
export function keepRoomAtFoot(bar: HTMLElement): () => void {
	const { style } = document.documentElement;
	let isNew = true;
	// Not before the page is laid out anyway: with hundreds of notes to ask for it costs a frame.
	const sizes = new ResizeObserver(() => {
		style.setProperty('--board-foot', `${bar.offsetHeight}px`);
		if (isNew) revealFocus();
		isNew = false;
	});
	sizes.observe(bar);
	return () => {
		sizes.disconnect();
		style.removeProperty('--board-foot');
	};
}

/** The note that was chosen by key may stand where the bar has just come. */
function revealFocus(): void {
	document.activeElement?.closest('[data-card]')?.scrollIntoView({ block: 'nearest' });
}
