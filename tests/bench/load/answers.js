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

/**
 * How many of the answers hold the whole board. Equal bytes are read once.
 *
 * @param {(Uint8Array | null)[]} answers
 * @param {Measure} expected
 */
export function rightAnswers(answers, expected) {
	/** @type {{ bytes: Buffer, isRight: boolean }[]} */
	const known = [];
	return answers.filter((answer) => {
		if (answer === null) return false;
		const same = known.find(({ bytes }) => bytes.equals(answer));
		if (same) return same.isRight;
		const { notes, letters } = measureOf(answer);
		const isRight = notes === expected.notes && letters === expected.letters;
		known.push({ bytes: Buffer.from(answer), isRight });
		return isRight;
	}).length;
}
