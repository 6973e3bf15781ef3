/**
 * Where what was written is now: on its way, stored by the server, stored in this browser, or
 * nowhere but on the screen.
 */
export type SavedState = 'loading' | 'saving' | 'saved' | 'savedOnDevice' | 'failing';

export interface Saving {
	state: 'connecting' | 'live' | 'offline' | 'refused';
	/** Something written here is not yet confirmed by the server. */
	unsaved: boolean;
	/** The server says it cannot store just now. */
	savingFails: boolean;
	/** This browser keeps a copy. */
	isKept: boolean;
}

/** Nothing is called saved that is not. */
export function savedState({ state, unsaved, savingFails, isKept }: Saving): SavedState {
	// What this device kept may be with the server already: that is known in a moment.
	if (state === 'connecting') return 'loading';
	if (!unsaved) return 'saved';
	if (state === 'live') return savingFails ? 'failing' : 'saving';
	return isKept ? 'savedOnDevice' : 'failing';
}
