import { besideOf, focusCard, neighbourOf, newNoteField } from './noteCards';

/** What keys ask for that this file cannot do by itself. */
export interface NoteKeyActions {
	/** Single letters and signs count, too. */
	letters: boolean;
	showHelp: () => void;
	/** Puts a note in the bin; null for somebody who may only read. */
	remove: ((key: string) => void) | null;
}

/** Where letters are letters, and arrows belong to the control. */
const OCCUPIED = 'input, textarea, select, dialog, [role="menu"], [role="radiogroup"]';

/** The keys of the board that are about notes; whoever presses one in a field is writing. */
export function noteKeys(event: KeyboardEvent, actions: NoteKeyActions): void {
	const target = event.target as Element | null;
	if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
	if (event.defaultPrevented || target?.closest(OCCUPIED)) return;
	if (event.key.length === 1 && !actions.letters) return;
	if (does(event, target, actions)) event.preventDefault();
}

/** @returns Whether the key was one of these. */
function does(event: KeyboardEvent, target: Element | null, actions: NoteKeyActions): boolean {
	if (event.key === '?') {
		actions.showHelp();
		return true;
	}
	if (event.key === 'n') return focus(newNoteField(target));
	const card = target?.closest<HTMLElement>('[data-card]');
	if (!card) return false;
	switch (event.key) {
		case 'ArrowUp':
			return focusCard(neighbourOf(card, -1));
		case 'ArrowDown':
			return focusCard(neighbourOf(card, 1)) || focus(newNoteField(card));
		case 'ArrowLeft':
			return focusCard(besideOf(card, -1));
		case 'ArrowRight':
			return focusCard(besideOf(card, 1));
		case 'm':
		case 'ContextMenu':
			return openMenu(card);
		case 'F10':
			return event.shiftKey && openMenu(card);
		case 'Delete':
			return target?.matches('.words') === true && remove(card, actions);
		default:
			return false;
	}
}

function openMenu(card: HTMLElement): boolean {
	const opener = card.querySelector<HTMLElement>('[aria-haspopup="menu"][popovertarget]');
	opener?.click();
	return opener !== null;
}

/** The focus goes on before the note is gone: to the next one, else to the field. */
function remove(card: HTMLElement, { remove: bin }: NoteKeyActions): boolean {
	const key = card.dataset.card;
	if (!bin || key === undefined) return false;
	const next = neighbourOf(card, 1) ?? neighbourOf(card, -1);
	if (!focusCard(next)) focus(newNoteField(card));
	bin(key);
	return true;
}

function focus(element: HTMLElement | null): boolean {
	element?.focus();
	return element !== null;
}
