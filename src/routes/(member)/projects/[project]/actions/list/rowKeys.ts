import { usesLetterKeys } from '../../boards/[board]/note/letterKeys';

interface Does {
	/** `x`: chooses what has this id, or lets it go. */
	choose?: (id: string) => void;
	/** `m`: opens the menu of what has this id. */
	menu?: (id: string) => void;
	/** Escape. */
	escape?: () => void;
}

/** Where keys keep the meaning they have. */
const TYPING = 'input:not([type="checkbox"]), textarea, select, dialog, [role="menu"]';

/**
 * Goes from one action item to the next by j and k or by the arrows, and does something with the one
 * it is at. An item is the link with `data-action`; what belongs to it lies in `data-row`. To be put
 * on what holds them all: keys pressed anywhere else mean what they always do.
 */
export function rowKeys(does: Does) {
	return (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
		const target = event.target as Element;
		if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
		if (target.closest(TYPING)) return;
		if (event.key === 'Escape') return does.escape?.();
		if (event.key.length === 1 && !usesLetterKeys()) return;
		const row = target.closest<HTMLElement>('[data-row]');
		const step = stepOf(event.key, row !== null);
		const id = row?.dataset.row;
		if (step !== 0) go(event.currentTarget, row, step);
		else if (event.key === 'x' && id !== undefined && does.choose) does.choose(id);
		else if (event.key === 'm' && id !== undefined && does.menu) does.menu(id);
		else return;
		event.preventDefault();
	};
}

/** The arrows scroll until somebody is at an item. */
function stepOf(key: string, isAtRow: boolean): -1 | 0 | 1 {
	if (key === 'j' || (key === 'ArrowDown' && isAtRow)) return 1;
	if (key === 'k' || (key === 'ArrowUp' && isAtRow)) return -1;
	return 0;
}

function go(all: HTMLElement, row: HTMLElement | null, step: 1 | -1): void {
	const links = [...all.querySelectorAll<HTMLElement>('a[data-action]')].filter((link) =>
		link.checkVisibility({ contentVisibilityAuto: false })
	);
	const at = links.findIndex((link) => row?.contains(link));
	const next = at < 0 ? links[0] : links[at + step];
	next?.focus();
	next?.closest('[data-row]')?.scrollIntoView({ block: 'nearest' });
}
