import { createContext } from 'svelte';
import { Gathering } from './gathering';

/** Quiet time before what has gathered is said, in milliseconds. */
const MOMENT = 1500;

/**
 * What is read aloud without moving focus: gathered while changes pour in, said once, politely.
 * "3 nye sedler i Skole" in place of three messages.
 */
export class Announcer {
	/** What the live region holds now. */
	spoken = $state('');
	isSilenced = $state(false);

	#gathering = new Gathering();
	#isWaiting = false;

	/** Says a sentence; the same sentence twice within a moment is said once. */
	say(sentence: string): void {
		this.#gathering.add(sentence);
		this.#schedule();
	}

	/** Counts one more of a kind and says the sum; see {@link Gathering.tally}. */
	tally(kind: string, phrase: (count: number) => string): void {
		this.#gathering.tally(kind, phrase);
		this.#schedule();
	}

	#schedule(): void {
		if (this.#isWaiting) return;
		this.#isWaiting = true;
		setTimeout(() => this.#speak(), MOMENT);
	}

	#speak(): void {
		this.#isWaiting = false;
		const words = this.#gathering.take();
		if (this.isSilenced) return;
		// The same words again would be no change, and so unheard: a space makes them one.
		this.spoken = words === this.spoken ? `${words} ` : words;
	}
}

/** The page's announcer, set once by the root layout. */
export const [useAnnouncer, setAnnouncer] = createContext<Announcer>();
