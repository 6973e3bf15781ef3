import { keepUnsent, unsentWords } from './unsentWords';

/**
 * What stands half written in a field: here for as long as the object is, and in this tab's storage
 * beyond that, where it may be stored. It outlives the field, which may go and come again.
 *
 * @example <textarea bind:value={words.value}></textarea>
 */
export class UnsentWords {
	readonly #field: string;
	#value: string;

	/** @param field See `keepUnsent`. */
	constructor(field: string) {
		this.#field = field;
		this.#value = $state(unsentWords(field));
	}

	get value(): string {
		return this.#value;
	}

	set value(words: string) {
		this.#value = words;
		keepUnsent(this.#field, words);
	}
}
