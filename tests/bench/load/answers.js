import * as Y from 'yjs';

/** What tells two boards apart for a bench: how many notes, and how many letters in them. */
/** @typedef {{ notes: number, letters: number }} Measure */

/** @param {Uint8Array} update A whole board. @returns {Measure} */
export function measureOf(update) {
	const doc = new Y.Doc();
	Y.applyUpdate(doc, update);
	let letters = 0;
	const notes = doc.getMap('notes');
	notes.forEach((note) => {
		if (note instanceof Y.Map) letters += note.get('text')?.length ?? 0;
	});
	return { notes: notes.size, letters };
}

/** What a server answered to those who came: equal answers are kept, and read, once. */
export class Answers {
	/** @type {Buffer[]} */
	#different = [];

	/** @param {Uint8Array} answer @returns {Buffer} The one that is kept. */
	keep(answer) {
		const same = this.#different.find((kept) => kept.equals(answer));
		if (same) return same;
		const kept = Buffer.from(answer);
		this.#different.push(kept);
		return kept;
	}

	/** Those that hold the whole board. @param {Measure} expected @returns {Set<Uint8Array | null>} */
	right(expected) {
		return new Set(
			this.#different.filter((answer) => {
				const { notes, letters } = measureOf(answer);
				return notes === expected.notes && letters === expected.letters;
			})
		);
	}
}
