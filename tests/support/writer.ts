import { TestParticipant } from './participant.ts';
import { editsOn, makeEdit } from './tokens.ts';

/** Milliseconds: ten edits a second. */
const EDIT_EVERY = 100;

/** Somebody who writes on and on, and remembers what the server has said is stored. */
export class Writer {
	/** Edits made so far: the number of the last one. */
	written = 0;
	/** The last edit of which the page has said "gemt". */
	acknowledged = 0;
	person: TestParticipant;
	readonly name: string;
	readonly #open: () => TestParticipant;
	#timer: NodeJS.Timeout | null = null;

	/** @param open A browser at the board, with an empty document. */
	constructor(name: string, open: () => TestParticipant) {
		this.name = name;
		this.#open = open;
		this.person = this.#openBoard();
	}

	/** Edits of this writer that their own screen shows. */
	get onScreen(): number {
		return editsOn(this.person.doc, this.name, this.written);
	}

	/** @param startAfter Milliseconds to the first edit, so that writers do not write in step. */
	write(startAfter: number): void {
		const next = () => {
			this.written += 1;
			makeEdit(this.person.doc, this.name, this.written);
			this.#timer = setTimeout(next, EDIT_EVERY);
		};
		this.#timer = setTimeout(next, startAfter);
	}

	pause(): void {
		if (this.#timer) clearTimeout(this.#timer);
		this.#timer = null;
	}

	/** The browser dies, and the document in it. */
	die(): void {
		this.pause();
		this.person.leave();
		this.person.doc.destroy();
	}

	/** Comes back to whatever the server has, and goes on from there. */
	async comeBack(): Promise<void> {
		this.person = this.#openBoard();
		await this.person.live();
		this.written = this.onScreen;
	}

	leave(): void {
		this.pause();
		this.person.leave();
	}

	#openBoard(): TestParticipant {
		const person = this.#open();
		const { connection } = person;
		connection.onChange(() => {
			if (person === this.person && connection.state === 'live' && !connection.unsaved)
				this.acknowledged = this.written;
		});
		return person;
	}
}
