import { createContext } from 'svelte';
import { UnsentWords } from '$lib/session/UnsentWords.svelte';

/**
 * The note somebody has begun, from phase to phase: it waits for the next field there is, on whatever
 * board, and nobody but its writer sends it.
 */
export class BegunNote {
	readonly words: UnsentWords;
	/** Key of the section it is meant for; '': none was chosen. */
	readonly section: UnsentWords;
	/** The phase whose field showed it last, since the page was opened. */
	#phaseId: string | null = null;

	/** @param place Whose it is, and in which workshop. */
	constructor(place: string) {
		this.words = new UnsentWords(`begun/${place}`);
		this.section = new UnsentWords(`begun/${place}/section`);
	}

	/** A field of that phase shows it. @returns Whether it was begun in another phase. */
	shownIn(phaseId: string): boolean {
		const isCarried =
			this.words.value !== '' && this.#phaseId !== null && this.#phaseId !== phaseId;
		this.#phaseId = phaseId;
		return isCarried;
	}
}

export const [useBegunNote, setBegunNote] = createContext<BegunNote>();
