import * as Y from 'yjs';
import {
	addComment,
	addNote,
	addTheme,
	checkBoardShape,
	editNoteText,
	linkRecommendation,
	newBoardDoc,
	newBoardUpdate,
	readNotes,
	readSections,
	setAgreement,
	watchBoard,
	watchNoteText
} from '$lib/board';
import { BoardUndo } from '$lib/session/BoardUndo';
import { BoardView } from '$lib/session/BoardView';

/** An honest person's browser, with everything in it that reads the document. */
class Screen {
	readonly doc = new Y.Doc();
	readonly view = new BoardView(this.doc);
	readonly undo = new BoardUndo(this.doc);
	heard = 0;
	readonly #followed = new Set<string>();

	constructor() {
		watchBoard(this.doc, { onLayout: () => this.#read(), onNote: () => (this.heard += 1) });
	}

	show(update: Uint8Array): void {
		Y.applyUpdate(this.doc, update, 'server');
		this.#read();
	}

	#read(): void {
		for (const { notes } of this.view.sections) notes.forEach((note) => note.note);
		for (const { key } of readNotes(this.doc, { deleted: true })) {
			if (this.#followed.has(key)) continue;
			this.#followed.add(key);
			watchNoteText(this.doc, key, (splices) => (this.heard += splices.length));
		}
	}
}

/** The part of the server that is tried. */
export interface FuzzEngine {
	/**
	 * Takes updates in, all in one tick.
	 *
	 * @returns What there is to send to the screens; null where there is nothing.
	 */
	send(
		doc: Y.Doc,
		who: 'anna' | 'mallory',
		updates: readonly Uint8Array[]
	): { update: Uint8Array | null; isRefused: boolean };
}

/** A board on the server, and the screen of Anna, who is honest and follows it. */
export class FuzzBoard {
	readonly doc = newBoardDoc();
	readonly screen = new Screen();
	readonly noteKeys: string[];
	readonly #engine: FuzzEngine;

	constructor(engine: FuzzEngine) {
		this.#engine = engine;
		const start = newBoardUpdate(['Idéer', 'Barrierer']);
		Y.applyUpdate(this.doc, start);
		this.screen.show(start);
		const [section] = readSections(this.doc);
		const sectionKey = section?.key ?? '';
		const author = { id: 'anna', name: 'anna', sectorId: null };
		this.noteKeys = ['ét 👍 to', 'tredje', ''].map((text) =>
			this.honest((doc, origin) => addNote(doc, { text, sectionKey, author, writtenAt: 1 }, origin))
		);
		const [first = ''] = this.noteKeys;
		this.honest((doc, origin) => linkRecommendation(doc, first, 'r1', origin));
		this.honest((doc, origin) => addTheme(doc, { title: 'Skole', noteKeys: [first] }, origin));
		const comment = { noteKey: first, text: 'enig', author, writtenAt: 1 };
		this.honest((doc, origin) => addComment(doc, comment, origin));
		this.honest((doc) => setAgreement(doc, first, 'anna', true));
		this.honest((doc, origin) => editNoteText(doc, first, 'ét to 🎈 mere', origin));
		this.honest((doc, origin) => editNoteText(doc, first, 'ét to 🎈 og mere', origin));
	}

	/** Something Anna does, sent and taken in. */
	honest<T>(work: (doc: Y.Doc, origin: unknown) => T): T {
		const updates: Uint8Array[] = [];
		const keep = (update: Uint8Array, origin: unknown) => {
			if (origin !== 'server') updates.push(update);
		};
		this.screen.doc.on('update', keep);
		const result = work(this.screen.doc, this.screen.undo.origin);
		this.screen.doc.off('update', keep);
		for (const update of updates)
			if (this.send('anna', update).isRefused) throw new Error('an honest edit was refused');
		return result;
	}

	send(who: 'anna' | 'mallory', ...updates: Uint8Array[]): { isRefused: boolean } {
		const { update, isRefused } = this.#engine.send(this.doc, who, updates);
		if (update) this.screen.show(update);
		return { isRefused };
	}

	/** What has to hold whatever anybody sends; empty where it does. */
	problems(): string[] {
		const problems: string[] = checkBoardShape(this.doc).map(
			({ what, place }) => `${what} ${place}`
		);
		for (const doc of [this.doc, this.screen.doc]) {
			if (doc.store.pendingStructs || doc.store.pendingDs) problems.push('something waits');
		}
		if (contentOf(this.doc) !== contentOf(this.screen.doc)) problems.push('two different boards');
		const fresh = new Y.Doc();
		Y.applyUpdate(fresh, Y.encodeStateAsUpdate(this.doc));
		if (contentOf(this.doc) !== contentOf(fresh)) problems.push('who comes sees another board');
		for (const key of this.noteKeys)
			if (!this.doc.getMap('notes').has(key)) problems.push('a note is gone');
		return problems;
	}
}

/** All that a document says, and what each client has written of it. */
function contentOf(doc: Y.Doc): string {
	const clocks = [...Y.decodeStateVector(Y.encodeStateVector(doc))].sort(([a], [b]) => a - b);
	const roots = ['notes', 'sections', 'themes', 'comments', 'agreements'].map((name) =>
		doc.getMap(name).toJSON()
	);
	const sorted = (_key: string, value: unknown) =>
		value && typeof value === 'object' && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
			: value;
	return JSON.stringify([clocks, ...roots], sorted);
}
