import { createContext } from 'svelte';
import type { NoteView } from '$lib/session/NoteView';
import { usesLetterKeys } from './letterKeys';

/** Which note the dialogs of the single note are about; null where one is closed. */
export class NoteDesk {
	talking: NoteView | null = $state.raw(null);
	splitting: NoteView | null = $state.raw(null);
	merging: NoteView | null = $state.raw(null);
	/** The overview of the keys is open. */
	showsKeys = $state(false);
	/** Single letters are shortcuts. */
	letterKeys = $state(usesLetterKeys());
}

export const [useNoteDesk, setNoteDesk] = createContext<NoteDesk>();
