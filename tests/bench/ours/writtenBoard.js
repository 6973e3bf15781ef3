import * as Y from 'yjs';
import { addNote, addSection } from '$lib/board';

/**
 * A board as a workshop leaves it.
 *
 * @typedef {object} WrittenBoard
 * @property {Uint8Array[]} updates Every edit by itself, in order.
 * @property {Uint8Array} state All of them as one.
 * @property {import('../load/answers.js').Measure} measure
 */

const SECTIONS = 8;
const WRITERS = 40;
const LETTERS = 'etaoinsrhdlu ';
/** One keystroke in so many takes a letter away. */
const TAKEN_EVERY = 12;
const nobody = { id: null, name: null, sectorId: null };

/** What a whole day leaves: many notes, and many more edits. */
export const fullDay = { notes: 2000, edits: 50_000 };

/**
 * So many notes, written by forty people at once with so many edits: mostly one letter each, at the
 * end of the note its writer has just begun, here and there one taken back.
 *
 * @param {{ notes: number, edits: number }} wanted
 * @returns {WrittenBoard}
 */
export function writtenBoard({ notes, edits }) {
	const name = `${notes} ${edits}`;
	const board = written.get(name) ?? write({ notes, edits });
	written.set(name, board);
	return board;
}

/** Writing takes a while, and several benches want the same. @type {Map<string, WrittenBoard>} */
const written = new Map();

/** @param {{ notes: number, edits: number }} wanted @returns {WrittenBoard} */
function write({ notes, edits }) {
	const doc = new Y.Doc();
	/** @type {Uint8Array[]} */
	const updates = [];
	doc.on('update', (update) => updates.push(update));
	const sections = Array.from({ length: SECTIONS }, (_, at) => addSection(doc, `Del ${at}`, null));
	const clients = Array.from({ length: WRITERS }, (_, at) => 1_000_000 + 7919 * at);
	// A note takes two edits to come into being; the rest are keystrokes, as many in each.
	const keystrokes = Math.floor((edits - updates.length) / notes) - 2;
	for (let begun = 0; begun < notes; begun += WRITERS) {
		const writers = clients.slice(0, Math.min(WRITERS, notes - begun));
		const keys = writers.map((client, at) => {
			doc.clientID = client;
			const sectionKey = sections[(begun + at) % SECTIONS] ?? '';
			return addNote(doc, { text: '', sectionKey, author: nobody, writtenAt: begun }, null);
		});
		for (let stroke = 0; stroke < keystrokes; stroke += 1) {
			writers.forEach((client, at) => {
				doc.clientID = client;
				strike(textOf(doc, keys[at] ?? ''), stroke);
			});
		}
	}
	let letters = 0;
	doc.getMap('notes').forEach((_, key) => (letters += textOf(doc, key).length));
	return { updates, state: Y.encodeStateAsUpdate(doc), measure: { notes, letters } };
}

/** @param {Y.Text} text @param {number} stroke */
function strike(text, stroke) {
	if (stroke % TAKEN_EVERY === TAKEN_EVERY - 1) text.delete(text.length - 1, 1);
	else text.insert(text.length, LETTERS[(stroke * 7) % LETTERS.length] ?? 'e');
}

/** @param {Y.Doc} doc @param {string} key @returns {Y.Text} */
function textOf(doc, key) {
	const note = /** @type {Y.Map<unknown>} */ (doc.getMap('notes').get(key));
	return /** @type {Y.Text} */ (note.get('text'));
}
