/**
 * One stop for the tab key among hundreds of line numbers: from there the arrows lead on, as in a list.
 * Without JavaScript every number is a link as any other.
 */
export function lineKeys(text: HTMLElement): () => void {
	const links = () => [...text.querySelectorAll<HTMLAnchorElement>('a[data-line]')];
	const only = (stop: HTMLAnchorElement | undefined) => {
		for (const link of links()) link.tabIndex = link === stop ? 0 : -1;
	};
	const onFocus = ({ target }: FocusEvent) => {
		if (target instanceof HTMLAnchorElement && target.dataset.line) only(target);
	};
	const onKey = (event: KeyboardEvent) => {
		const all = links();
		const at = all.indexOf(event.target as HTMLAnchorElement);
		if (at < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
		const steps: Record<string, number> = {
			ArrowDown: Math.min(at + 1, all.length - 1),
			ArrowUp: Math.max(at - 1, 0),
			Home: 0,
			End: all.length - 1
		};
		const next = steps[event.key];
		if (next === undefined) return;
		event.preventDefault();
		all[next]?.focus();
	};
	only(links()[0]);
	text.addEventListener('focusin', onFocus);
	text.addEventListener('keydown', onKey);
	return () => {
		text.removeEventListener('focusin', onFocus);
		text.removeEventListener('keydown', onKey);
	};
}
